package dev.tailor.history;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a row of the record is about. */
public enum Act {
    CREATE("New clusters"),
    ADOPT("Adoptions"),
    RESIZE("Resizing"),
    PAUSE("Pausing"),
    RESUME("Resuming"),
    DELETE("Deleting"),
    RESTORE("Restoring"),
    DRIFT("Atlas’s values taken over"),
    DESCRIBE("Descriptions and labels"),
    EXPIRY("Expiry"),
    SCHEDULE("Nights"),
    OWNER("Owners"),
    REVIEW("Reviews"),
    LOGIN("Logins"),
    PASSWORD("Passwords shown"),
    LOOK("Looks at logins"),
    ADDRESS("Network access"),
    ALERT("Alerts"),
    PROJECT("Projects"),
    SIZE("Sizes"),
    QUOTA("Quotas"),
    TEAM("Teams and members"),
    ANNOUNCEMENT("Announcements"),
    REMOVAL("Clusters that nobody asked Tailor for"),
    TOKEN("Access tokens"),
    WEBHOOK("Webhooks"),
    EXPORT("Exports of the history"),
    ATTEMPT("Refused attempts"),
    OTHER("Other");

    private final String words;

    Act(String words) {
        this.words = words;
    }

    /** As it stands in a form. */
    public String words() {
        return words;
    }

    /** The same for programs, addresses and Postgres: "login". */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this key. */
    public static Optional<Act> of(String key) {
        return Arrays.stream(values()).filter(act -> act.key().equals(key)).findFirst();
    }
}
