package dev.tailor.access;

import java.util.UUID;

/** What somebody meets who asks for a second login: a reloaded page must neither make one nor show a password again. */
public record LoginThere(UUID clusterId, String clusterName, String key, String username) {
    public String title() {
        return "You have a login for " + clusterName + " already";
    }
}
