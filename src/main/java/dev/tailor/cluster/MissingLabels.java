package dev.tailor.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which labels clusters lack that their projects require. */
@ApplicationScoped
public class MissingLabels {
    /** For lists of a query over {@code Cluster c}: whether it lacks any. HQL does not unnest what a path leads to. */
    static final String LACKS_ONE = """
            cast(sql('(select count(*) from unnest(?) needed (key) where not exists (
                select 1 from cluster_label l where l.cluster_id = ? and l.key = needed.key))',
                c.project.requiredLabels, c.id) as Integer) > 0""";

    private static final String OF = """
            select c.id as id, c.team as team, needed.key as key
            from cluster c join project p on p.id = c.project_id
            cross join unnest(p.required_labels) with ordinality as needed (key, place)
            where c.id in (:clusters) and c.ended_at is null and not exists (
                select 1 from cluster_label l where l.cluster_id = c.id and l.key = needed.key)
            order by needed.place""";

    @Inject
    EntityManager database;

    /**
     * What a cluster lacks.
     *
     * @param team whose it is
     * @param keys of labels, in the project's order
     */
    public record Missing(String team, List<String> keys) {}

    /** Of those of these clusters that lack any. */
    @Transactional
    public Map<UUID, Missing> of(Collection<UUID> clusters) {
        var found = new HashMap<UUID, Missing>();
        if (clusters.isEmpty()) {
            return found;
        }
        var rows = database.createNativeQuery(OF, Tuple.class)
                .setParameter("clusters", clusters)
                .getResultList();
        for (var row : rows) {
            var tuple = (Tuple) row;
            found.computeIfAbsent(
                            tuple.get("id", UUID.class),
                            none -> new Missing(tuple.get("team", String.class), new ArrayList<>()))
                    .keys()
                    .add(tuple.get("key", String.class));
        }
        return found;
    }
}
