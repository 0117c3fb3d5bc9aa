package dev.tailor.api;

import dev.tailor.web.AddressPart;
import dev.tailor.web.Links;
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

    /** @param username of a login with a password */
    static String login(UUID cluster, String username) {
        return cluster(cluster) + "/logins/admin." + AddressPart.encoded(username);
    }

    static String change(long id) {
        return ROOT + "/changes/" + id;
    }

    /** @param name any characters */
    static String team(String name) {
        return ROOT + Links.team(name);
    }

    static String invitations(String team) {
        return team(team) + "/invitations";
    }

    static String project(String atlasId) {
        return ROOT + "/projects/" + atlasId;
    }

    static String alert(long id) {
        return ROOT + "/alerts/" + id;
    }

    static String webhook(UUID id) {
        return ROOT + "/webhooks/" + id;
    }
}
