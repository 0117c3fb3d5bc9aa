package dev.tailor.alerts;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Answers pages from the copy, newest first, in as many statements however many alerts there are. */
@ApplicationScoped
class AlertList {
    private static final String WHOLE = "from Alert a join fetch a.project left join fetch a.cluster where ";

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** A place in the list: behind this alert. */
    record After(Instant createdAt, long id) {}

    /** @param more whether others follow */
    record Page(List<Alert> rows, boolean more) {}

    /**
     * One page, with projects and clusters.
     *
     * @param after where it begins; null at the newest
     */
    Page page(Scope scope, Pile pile, After after, int most) {
        return page(scope, pile.condition(), after, most);
    }

    /** The same of what fulfils a condition. */
    @Transactional
    Page page(Scope scope, String condition, After after, int most) {
        var behind =
                after == null ? "" : " and (a.createdAt < :createdAt or (a.createdAt = :createdAt and a.id < :id))";
        var query = query(
                WHOLE + scope.condition() + " and " + condition + behind + " order by a.createdAt desc, a.id desc",
                Alert.class,
                scope);
        if (after != null) {
            query.setParameter("createdAt", after.createdAt()).setParameter("id", after.id());
        }
        var found = query.setMaxResults(most + 1).getResultList();
        return new Page(List.copyOf(found.subList(0, Math.min(most, found.size()))), found.size() > most);
    }

    /** How many there are of each. */
    @Transactional
    Map<Pile, Long> counts(Scope scope) {
        var each = Arrays.stream(Pile.values())
                .map(pile -> "count(case when " + pile.condition() + " then 1 end)")
                .collect(joining(", "));
        var row = query("select " + each + " from Alert a where " + scope.condition(), Object[].class, scope)
                .getSingleResult();
        var counts = new EnumMap<Pile, Long>(Pile.class);
        Arrays.stream(Pile.values()).forEach(pile -> counts.put(pile, (Long) row[pile.ordinal()]));
        return counts;
    }

    /** How many are open that nobody has acknowledged. */
    @Transactional
    long fresh(Scope scope) {
        return query(
                        "select count(*) from Alert a where " + scope.condition() + " and " + Pile.FRESH.condition(),
                        Long.class,
                        scope)
                .getSingleResult();
    }

    /** The same for each of several clusters; one that has none is absent. */
    @Transactional
    Map<UUID, Long> fresh(Collection<UUID> clusters) {
        return database.createQuery(
                        "select a.cluster.id, count(*) from Alert a where a.cluster.id in :clusters and "
                                + Pile.FRESH.condition() + " group by a.cluster.id",
                        Object[].class)
                .setParameter("clusters", clusters)
                .setParameter("now", clock.instant())
                .getResultStream()
                .collect(toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** An alert that somebody may see, with project and cluster. */
    @Transactional
    Optional<Alert> seenBy(Person who, long id) {
        var scope = Scope.everything(who);
        var query = database.createQuery(WHOLE + scope.condition() + " and a.id = :id", Alert.class);
        scope.parameters().forEach(query::setParameter);
        return query.setParameter("id", id).getResultStream().findFirst();
    }

    private <T> TypedQuery<T> query(String words, Class<T> type, Scope scope) {
        var query = database.createQuery(words, type);
        scope.parameters().forEach(query::setParameter);
        if (words.contains(":now")) {
            query.setParameter("now", clock.instant());
        }
        return query;
    }
}
