package dev.tailor.cluster;

import java.util.UUID;

/**
 * What Tailor writes at the end of a database user's description in Atlas: the proof that it has made the user, for which
 * cluster, and as which of its logins. Like the tag of a cluster, it is what Tailor goes by when it finds a user again.
 */
public final class LoginMark {
    private LoginMark() {}

    /** The mark of one login. */
    public static String of(UUID clusterId, long loginId) {
        return start(clusterId) + loginId;
    }

    /** Whether a user of this description was made by Tailor for that cluster. */
    public static boolean isOn(String description, UUID clusterId) {
        return description != null && description.matches("(?s).*" + start(clusterId) + "\\d+");
    }

    private static String start(UUID clusterId) {
        return ", by Tailor " + clusterId + "/";
    }
}
