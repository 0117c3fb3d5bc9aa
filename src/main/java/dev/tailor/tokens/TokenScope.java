package dev.tailor.tokens;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much of what a person may do a token may do; each may do what the ones before it may. */
public enum TokenScope {
    /** Looks. */
    READ("See what you see: clusters, logins without passwords, alerts, history."),
    /** Asks for clusters and for changes, and takes them back. */
    REQUEST("Also ask for clusters, change, pause and resume them, and withdraw what you asked for."),
    /** Whatever the person may do. */
    MANAGE("Also make logins, open network access, decide, acknowledge alerts, and delete.");

    private final String meaning;

    TokenScope(String meaning) {
        this.meaning = meaning;
    }

    /** What it lets a program do, for who chooses. */
    public String meaning() {
        return meaning;
    }

    /** As it stands on pages and in problems: "request". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a token of this scope may do what {@code needed} is for. */
    public boolean covers(TokenScope needed) {
        return compareTo(needed) >= 0;
    }

    static Optional<TokenScope> of(String word) {
        return Arrays.stream(values())
                .filter(scope -> scope.word().equals(word))
                .findFirst();
    }
}
