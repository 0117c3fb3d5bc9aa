package dev.tailor.cluster;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What people, and programs that listen, may want to hear of. */
public enum NewsKind {
    /** Somebody asks for something, which may wait for a decision. */
    ASKED,
    APPROVED,
    /** By a lead, or because nobody decided in time. */
    DECLINED,
    /** It can be used: for the first time, or in another size. */
    READY,
    /** Atlas refused something for good. */
    FAILED,
    /** Its last day nears. */
    EXPIRING,
    /** It will be deleted, which can be undone still. */
    RETIRED,
    DELETED,
    /** Atlas warns of something. */
    ALERT;

    /** The same for programs, forms and Postgres: "ready". */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this key. */
    public static Optional<NewsKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
