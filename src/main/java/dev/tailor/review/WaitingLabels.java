package dev.tailor.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.tailor.cluster.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the clusters are labelled with that changes wait about. */
@ApplicationScoped
class WaitingLabels {
    @Inject
    EntityManager database;

    private record Label(UUID cluster, String key, String value) {
        String words() {
            return key + ": " + value;
        }
    }

    /** In the keys' order, by the cluster's id; one statement however many there are, none where nothing waits. */
    @Transactional
    Map<UUID, List<String>> of(Collection<Change> changes) {
        var clusters = changes.stream().map(change -> change.cluster().id()).toList();
        return clusters.isEmpty() ? Map.of() : find(clusters);
    }

    private Map<UUID, List<String>> find(Collection<UUID> clusters) {
        return database.createQuery("""
                        select c.id, key(label), value(label) from Cluster c join c.labels label
                        where c.id in :clusters order by key(label)""", Label.class).setParameter("clusters", clusters).getResultList().stream()
                .collect(groupingBy(Label::cluster, mapping(Label::words, toList())));
    }
}
