package dev.tailor.api;

import dev.tailor.cluster.ClusterList;
import dev.tailor.cluster.Clusters;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Clusters as programs see them, read while a transaction is open: what they refer to is read on the way. */
@ApplicationScoped
class ClusterViews {
    @Inject
    Clusters clusters;

    @Inject
    ClusterList list;

    /** @throws dev.tailor.cluster.Refusal.NotFound where the person may not see it */
    @Transactional
    ClusterJson one(Person who, UUID id) {
        return ClusterJson.of(clusters.get(who, id));
    }

    /** A page, in a bounded number of statements. */
    @Transactional
    Listing<ClusterJson> page(Person who, ClusterSearch search) {
        var page = list.page(ClusterList.Whose.seenBy(who), search.query(), search.after(), search.limit());
        return new Listing<>(page.rows().stream().map(ClusterJson::inList).toList(), search.next(page));
    }
}
