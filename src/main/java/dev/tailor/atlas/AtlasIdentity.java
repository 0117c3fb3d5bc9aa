package dev.tailor.atlas;

/**
 * As whom Atlas is called.
 *
 * @param id of the service account or the key, masked; empty where there is none
 */
public record AtlasIdentity(Kind kind, String id) {
    /** What proves it. */
    public enum Kind {
        SERVICE_ACCOUNT,
        KEY_PAIR,
        NONE
    }

    private static final int SHOWN = 4;

    static AtlasIdentity of(AtlasConfig config) {
        if (config.hasServiceAccount()) {
            return new AtlasIdentity(
                    Kind.SERVICE_ACCOUNT, masked(config.clientId().orElseThrow()));
        }
        return config.hasKeyPair()
                ? new AtlasIdentity(Kind.KEY_PAIR, masked(config.publicKey().orElseThrow()))
                : new AtlasIdentity(Kind.NONE, "");
    }

    /** Enough of its end to tell two apart. */
    private static String masked(String id) {
        var kind = id.startsWith("mdb_sa_id_") ? "mdb_sa_id_" : "";
        return kind + "…" + id.substring(Math.max(id.length() - SHOWN, id.length() / 2));
    }
}
