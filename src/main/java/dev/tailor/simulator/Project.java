package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A project, which Atlas's API calls group, and all that belongs to it. */
final class Project {
    private static final int MOST_CLUSTERS = 25;

    private String id;
    private String orgId;
    private String name;
    private Instant created;
    private ArrayNode tags;
    private List<Cluster> clusters = new ArrayList<>();
    private DatabaseUsers users = new DatabaseUsers();
    private AccessList accessList = new AccessList();
    private Alerts alerts = new Alerts();
    private Rollout rollout = new Rollout();
    private Events events = new Events();
    private SampleDatasets sampleDatasets = new SampleDatasets();
    private Membership membership = Membership.none();

    private Project() {}

    Project(String id, String orgId, String name, Instant created, ArrayNode tags) {
        this.id = id;
        this.orgId = orgId;
        this.name = name;
        this.created = created;
        this.tags = tags;
    }

    void passTo(Instant now, Instant dates) {
        clusters.forEach(cluster -> cluster.passTo(now));
        clusters.removeIf(cluster -> cluster.goneAt(now));
        users.passTo(dates);
        accessList.passTo(dates);
    }

    String id() {
        return id;
    }

    String orgId() {
        return orgId;
    }

    String name() {
        return name;
    }

    Instant created() {
        return created;
    }

    ArrayNode tags() {
        return tags;
    }

    void rename(String newName) {
        name = newName;
    }

    void tag(ArrayNode newTags) {
        tags = newTags;
    }

    DatabaseUsers users() {
        return users;
    }

    AccessList accessList() {
        return accessList;
    }

    /** What happened here. */
    Events events() {
        return events;
    }

    /** Who may enter it in the console, and what is switched on. */
    Membership membership() {
        return membership;
    }

    void joinedBy(Membership people) {
        membership = people;
    }

    Alerts alerts() {
        return alerts;
    }

    SampleDatasets sampleDatasets() {
        return sampleDatasets;
    }

    /** How far changes of users and addresses have come. */
    Rollout rollout() {
        return rollout;
    }

    List<Cluster> clusters() {
        return Collections.unmodifiableList(clusters);
    }

    Optional<Cluster> find(String cluster) {
        return clusters.stream().filter(known -> known.name().equals(cluster)).findFirst();
    }

    Cluster cluster(String cluster) {
        return find(cluster)
                .orElseThrow(() -> AtlasError.notFound(
                        "CLUSTER_NOT_FOUND",
                        "No cluster named " + cluster + " exists in group " + id + ".",
                        cluster,
                        id));
    }

    void add(Cluster cluster) {
        if (clusters.size() >= MOST_CLUSTERS) {
            throw AtlasError.badRequest(
                    "CLUSTER_LIMIT_EXCEEDED", "Group " + id + " holds at most " + MOST_CLUSTERS + " clusters.", id);
        }
        clusters.add(cluster);
    }

    /** Takes a cluster away at once, as if Atlas had lost it. */
    void lose(Cluster cluster) {
        clusters.remove(cluster);
    }
}
