package dev.tailor.membership;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What a team can be called. */
final class TeamRules {
    /** As groups of a provider end, so that one of them can name it too; no colon, which parts a group's role from it. */
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9._-]{0,59}");

    private static final int LONGEST = 80;

    private TeamRules() {}

    /** A sentence for each field that is wrong. */
    static Map<String, String> problems(String name, String shown) {
        var problems = new LinkedHashMap<String, String>();
        if (!NAME.matcher(name).matches()) {
            problems.put("name", "Up to 60 letters, digits, points, hyphens and underscores; a letter or digit first.");
        }
        problems.putAll(problems(shown));
        return problems;
    }

    static Map<String, String> problems(String shown) {
        return shown.isEmpty() || shown.length() > LONGEST
                ? Map.of("shown", "Say in up to " + LONGEST + " characters what people call it.")
                : Map.of();
    }
}
