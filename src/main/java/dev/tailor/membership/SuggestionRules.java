package dev.tailor.membership;

import dev.tailor.cluster.LabelRules;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a team can suggest; few enough that a form with a row for each stays a form. */
final class SuggestionRules {
    private static final int MOST = 12;

    private static final int MOST_VALUES = 50;

    private SuggestionRules() {}

    /** A sentence for each field that is wrong: key, usual. */
    static Map<String, String> problems(String key, List<String> usual) {
        var problems = new LinkedHashMap<String, String>();
        if (key.isEmpty()) {
            problems.put("key", "Say the key of the label.");
        } else {
            LabelRules.problem(key).ifPresent(sentence -> problems.put("key", sentence));
        }
        usualProblem(key, usual).ifPresent(sentence -> problems.put("usual", sentence));
        return problems;
    }

    /** What is wrong with so many labels, as a sentence. */
    static Optional<String> tooMany(int number) {
        return number > MOST
                ? Optional.of("A team suggests at most " + MOST + " labels: forms have a row for each.")
                : Optional.empty();
    }

    private static Optional<String> usualProblem(String key, List<String> usual) {
        if (usual.size() > MOST_VALUES) {
            return Optional.of("A label has at most " + MOST_VALUES + " usual values; these are " + usual.size() + ".");
        }
        if (new HashSet<>(usual).size() < usual.size()) {
            return Optional.of("A value is there twice.");
        }
        return usual.stream()
                .flatMap(value -> LabelRules.problem(key.isEmpty() ? "key" : key, value).stream())
                .findFirst();
    }
}
