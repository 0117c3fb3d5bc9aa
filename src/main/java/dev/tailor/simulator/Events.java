package dev.tailor.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What happened in a project, as Atlas's activity feed keeps it. */
final class Events {
    /** Atlas keeps them for years; a simulator's memory is smaller. */
    private static final int MOST = 5_000;

    private List<Event> events = new ArrayList<>();

    void add(Event event) {
        events.add(event);
        if (events.size() > MOST) {
            events.remove(0);
        }
    }

    /** Something happened to a cluster. */
    void cluster(String type, Cluster cluster, Instant now) {
        add(Event.now(now, type, Json.object().put("clusterName", cluster.name())));
    }

    /** Something happened to a database user. */
    void user(String type, DatabaseUser user, Instant now) {
        add(Event.now(now, type, Json.object().put("dbUserUsername", user.username())));
    }

    /** Something happened to an entry of the access list. */
    void entry(String type, AccessEntry entry, Instant now) {
        add(Event.now(now, type, Json.object().put("whitelistEntry", entry.cidrBlock())));
    }

    /** Something happened to the project itself. */
    void project(String type, Instant now) {
        add(Event.now(now, type, Json.object()));
    }

    List<Event> newestFirst() {
        var sorted = new ArrayList<>(events);
        Collections.reverse(sorted);
        return sorted;
    }

    Optional<Event> find(String id) {
        return events.stream().filter(event -> event.id().equals(id)).findFirst();
    }
}
