package dev.tailor.atlas;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Calls that Atlas counts together, and how many it takes of them until it tells otherwise (its list of August 2026).
 * The first set that fits an address is the one.
 */
enum EndpointSet {
    TOKENS(Owner.KEY, 10, 10, "/api/oauth"),
    CLUSTERS(Owner.PROJECT, 10_000, 5_000, "/groups/{}/clusters"),
    FLEX_CLUSTERS(Owner.PROJECT, 1_200, 500, "/groups/{}/flexClusters"),
    DATABASE_USERS(Owner.PROJECT, 10_000, 5_000, "/groups/{}/databaseUsers"),
    ACCESS_LIST(Owner.PROJECT, 1_200, 500, "/groups/{}/accessList"),
    ALERTS(Owner.PROJECT, 1_200, 500, "/groups/{}/alerts"),
    EVENTS(Owner.PROJECT, 300, 100, "/groups/{}/events"),
    MEASUREMENTS(Owner.PROJECT, 300, 100, "/groups/{}/processes"),
    ONE_PROJECT(Owner.PROJECT, 1_200, 500, "/groups/{}"),
    PROJECTS(Owner.KEY, 1_200, 500, "/groups"),
    ONE_ORGANIZATION(Owner.ORGANIZATION, 500, 250, "/orgs/{}"),
    EVERYTHING(Owner.KEY, 300, 100, "");

    /** Whose calls fill the same bucket, and the parameter of a path that names them. */
    enum Owner {
        PROJECT("groupId"),
        ORGANIZATION("orgId"),
        KEY("");

        private final String parameter;

        Owner(String parameter) {
            this.parameter = parameter;
        }

        String parameter() {
            return parameter;
        }
    }

    private static final String PREFIX = "/api/atlas/v2";

    private final Owner owner;
    private final Limit limit;
    private final String path;

    EndpointSet(Owner owner, int capacity, int refill, String path) {
        this.owner = owner;
        this.limit = new Limit(capacity, refill, Duration.ofMinutes(1));
        this.path = path;
    }

    /** The set of an address whose parameters stand in braces, as Atlas lists it and annotations write it. */
    static EndpointSet of(String address) {
        var shape = shape(address);
        return Arrays.stream(values())
                .filter(set -> (shape + "/").startsWith(set.path + "/"))
                .findFirst()
                .orElse(EVERYTHING);
    }

    /**
     * The set that an address of Atlas's list stands for; empty for what this client never calls, whose limits are none of
     * its own.
     */
    static Optional<EndpointSet> listed(String address) {
        var shape = shape(address);
        return Arrays.stream(values()).filter(set -> set.isAt(shape)).findFirst();
    }

    /** Deeper addresses (backups of a cluster) may be counted apart. */
    private boolean isAt(String shape) {
        var own = this == EVERYTHING ? "/clusters" : path;
        return shape.equals(own) || shape.equals(own + "/{}");
    }

    private static String shape(String address) {
        return address.replaceAll("\\{[^}]*}", "{}").replaceFirst("^" + PREFIX, "");
    }

    Owner owner() {
        return owner;
    }

    Limit limit() {
        return limit;
    }

    /** "flex clusters". */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
