package dev.tailor.cluster;

import java.util.UUID;

/**
 * What Tailor writes at the end of a database user's description in Atlas: the proof that it has made the user, for which
 * cluster, and as which of its logins. Like the tag of a cluster, it is what Tailor goes by when it finds a user again.
 */
public final class LoginMark {
    /** As much as Atlas takes for a description. */
    private static final int LONGEST = 100;

    private LoginMark() {}

    /** The mark of one login. */
    public static String of(UUID clusterId, long loginId) {
        return start(clusterId) + loginId;
    }

    /** A whole description: as much of a name as there is room for before the mark. */
    public static String behind(String name, UUID clusterId, long loginId) {
        var mark = of(clusterId, loginId);
        return name.substring(0, Math.min(name.length(), LONGEST - mark.length())) + mark;
    }

    /** Whether a user of this description was made by Tailor for that cluster. */
    public static boolean isOn(String description, UUID clusterId) {
        return description != null && description.matches("(?s).*" + start(clusterId) + "\\d+");
    }

    private static String start(UUID clusterId) {
        return ", by Tailor " + clusterId + "/";
    }
}
