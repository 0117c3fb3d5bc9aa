package dev.tailor.api;

import java.util.UUID;

/** Where things are, for links and for Location. */
final class Addresses {
    static final String ROOT = "/api/v1";

    private Addresses() {}

    static String clusters() {
        return ROOT + "/clusters";
    }

    static String cluster(UUID id) {
        return clusters() + "/" + id;
    }

    static String change(long id) {
        return ROOT + "/changes/" + id;
    }

    static String project(String atlasId) {
        return ROOT + "/projects/" + atlasId;
    }

    static String alert(long id) {
        return ROOT + "/alerts/" + id;
    }
}
