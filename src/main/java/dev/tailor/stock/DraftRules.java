package dev.tailor.stock;

import dev.tailor.catalog.Terms;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What is wrong with a size as somebody wants it: every sentence at once, by the field's name. */
final class DraftRules {
    private static final Pattern LETTER = Pattern.compile("[A-Z0-9][A-Za-z0-9-]{0,9}");

    /** Dedicated machines: free and flex ones can be neither paused nor resized. */
    private static final Pattern MACHINES = Pattern.compile("[MR]\\d{2,4}(_[A-Z0-9]{1,10}){0,2}");

    private static final int MOST_MEMORY = 4_096;
    private static final int MOST_STORAGE = 16_384;
    private static final BigDecimal MOST_PRICE = BigDecimal.valueOf(1_000);
    private static final int MOST_MINUTES = 1_440;
    private static final int LONGEST_TEAM = 100;

    private final Map<String, String> problems = new LinkedHashMap<>();

    private DraftRules() {}

    static Map<String, String> letter(String id) {
        return LETTER.matcher(id).matches()
                ? Map.of()
                : Map.of("id", "Give it up to ten letters, digits and hyphens, as in XL, and begin with a capital.");
    }

    static Map<String, String> problems(Draft draft) {
        var rules = new DraftRules();
        rules.memory(draft.memoryGb());
        rules.storage(draft.leastGb(), draft.startGb(), draft.mostGb());
        rules.put(
                "instanceSize",
                !areMachines(draft.instanceSize()),
                "Write the machines as Atlas does, as in M30; free and flex ones are no sizes.");
        rules.price(draft.priceAnHour());
        rules.put(
                "teams",
                draft.teams().stream().anyMatch(team -> team.isBlank() || team.length() > LONGEST_TEAM),
                "A team’s name has 1 to 100 characters.");
        rules.usual(draft.usualFrom(), draft.usualTo());
        return rules.problems;
    }

    static boolean areMachines(String instanceSize) {
        return MACHINES.matcher(instanceSize).matches();
    }

    /** What has to stay, because clusters have the size: machines and memory. */
    static Map<String, String> locked(Terms present, Draft draft, String why) {
        var rules = new DraftRules();
        rules.put("memory", present.memoryGb() != draft.memoryGb(), why);
        rules.put("instanceSize", !present.instanceSize().equals(draft.instanceSize()), why);
        return rules.problems;
    }

    private void memory(Integer gigabytes) {
        put("memory", !within(gigabytes, MOST_MEMORY), "Memory is a whole number of GB, as in 8.");
    }

    private void storage(Integer least, Integer start, Integer most) {
        put("least", !within(least, MOST_STORAGE), "The least is a whole number of GB, as in 10.");
        put("most", !within(most, MOST_STORAGE), "The most is a whole number of GB, up to 16,384.");
        put("start", !within(start, MOST_STORAGE), "What forms begin with is a whole number of GB, as in 40.");
        if (problems.keySet().stream().noneMatch(field -> field.matches("least|start|most"))) {
            put("most", most < least, "The most is not less than the least.");
            put("start", start < least || start > most, "Forms begin with something between the least and the most.");
        }
    }

    private void price(BigDecimal dollars) {
        put(
                "price",
                dollars == null || dollars.signum() < 0 || dollars.compareTo(MOST_PRICE) > 0 || dollars.scale() > 4,
                "A price is dollars an hour, with up to four decimals, as in 0.54.");
    }

    private void usual(Integer from, Integer to) {
        var whole = within(from, MOST_MINUTES) && within(to, MOST_MINUTES);
        put("usual", !whole || from > to, "Write two whole numbers of minutes, the shorter time first.");
    }

    private static boolean within(Integer number, int most) {
        return number != null && number >= 1 && number <= most;
    }

    private void put(String field, boolean wrong, String sentence) {
        if (wrong) {
            problems.putIfAbsent(field, sentence);
        }
    }
}
