package dev.tailor.web;

import dev.tailor.catalog.Project;
import java.util.List;

/** What is said about labels beside a form. */
public final class LabelWords {
    private LabelWords() {}

    /** What they are good for, and what the project needs. */
    public static String hint(Project project) {
        return "For searching and for cost reports. Those that fit Atlas’s rules are shown there as tags too."
                + needed(project);
    }

    /** "Label cost-centre is missing". */
    public static String missing(List<String> keys) {
        return keys.size() == 1
                ? "Label " + keys.get(0) + " is missing"
                : "Labels " + String.join(", ", keys) + " are missing";
    }

    private static String needed(Project project) {
        var keys = project.requiredLabels();
        return keys.isEmpty()
                ? ""
                : " Clusters of " + project.name() + " need " + String.join(", ", keys)
                        + "; what else is prepared here may stay empty.";
    }
}
