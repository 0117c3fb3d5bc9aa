package dev.tailor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The table of scopes as docs/api.md tells it to people.
 *
 * @param named the routes of the scope "request"
 */
record Scopes(Set<String> named) {
    static final List<String> WORDS = List.of("read", "request", "manage");

    private static final Pattern ROW = Pattern.compile("^\\| `request` \\| (.*) \\|$", Pattern.MULTILINE);
    private static final Pattern ROUTE = Pattern.compile("`([A-Z]+ /[^`]+)`");

    static Scopes documented() {
        try {
            var row = ROW.matcher(Files.readString(Path.of("docs/api.md")));
            if (!row.find()) {
                throw new AssertionError("docs/api.md has no row for the scope request");
            }
            return new Scopes(ROUTE.matcher(row.group(1))
                    .results()
                    .map(route -> route.group(1))
                    .collect(Collectors.toSet()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String neededFor(String route) {
        if (route.startsWith("GET ")) {
            return "read";
        }
        return named.contains(route) ? "request" : "manage";
    }

    static boolean covers(String scope, String needed) {
        return WORDS.indexOf(scope) >= WORDS.indexOf(needed);
    }
}
