package dev.tailor.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** Reads the record, newest first. */
@ApplicationScoped
public class Events {
    @Inject
    EntityManager database;

    @Inject
    HistoryConfig config;

    /** A place in the record: behind this row, which is older than the ones before. */
    public record After(Instant at, long id) {
        public static After row(Event event) {
            return new After(event.at(), event.id());
        }
    }

    /**
     * A page of what is asked for, in one statement that an index answers, however many rows there are.
     *
     * @param after where the page begins; null at the newest
     */
    @Transactional
    public List<Event> page(EventQuery query, After after, int most) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        query.narrow(conditions, values);
        if (after != null) {
            conditions.add("(e.at, e.id) < (:at, :id)");
            values.put("at", after.at());
            values.put("id", after.id());
        }
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var found = database.createQuery("from Event e" + where + " order by e.at desc, e.id desc", Event.class);
        values.forEach(found::setParameter);
        return found.setMaxResults(most).getResultList();
    }

    /** How long rows are kept. */
    public Duration kept() {
        return config.keep();
    }

    /** What a cluster's page tells beside changes. */
    @Transactional
    public List<Event> told(UUID clusterId, int most) {
        return told(clusterId, Long.MAX_VALUE, most);
    }

    /**
     * The same, further back.
     *
     * @param before the number of a row that is newer than those
     */
    @Transactional
    public List<Event> told(UUID clusterId, long before, int most) {
        return database.createQuery(
                        "from Event e where e.clusterId = :id and e.told = true and e.id < :before order by e.id desc",
                        Event.class)
                .setParameter("id", clusterId)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** What was done to a project itself, or to its network access, by its id in Atlas. */
    @Transactional
    public List<Event> ofProject(String projectId, List<Act> acts, int most) {
        return database.createQuery(
                        "from Event e where e.projectId = :id and e.act in (:acts) order by e.at desc, e.id desc",
                        Event.class)
                .setParameter("id", projectId)
                .setParameter("acts", acts.stream().map(Act::key).toList())
                .setMaxResults(most)
                .getResultList();
    }
}
