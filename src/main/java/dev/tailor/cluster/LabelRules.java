package dev.tailor.cluster;

import dev.tailor.catalog.Project;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What labels may be; what Atlas's tags can't hold stays in Tailor alone and is no problem here. */
public final class LabelRules {
    /** The same as Atlas's for tags, so that length is never what keeps a label out of Atlas. */
    private static final int LENGTH = AtlasTags.LONGEST;

    private LabelRules() {}

    static Optional<String> problem(Map<String, String> labels, int most) {
        if (labels.size() > most) {
            return Optional.of("A cluster has at most " + most + " labels; these are " + labels.size() + ".");
        }
        return labels.entrySet().stream()
                .flatMap(label -> problem(label.getKey(), label.getValue()).stream())
                .findFirst();
    }

    /** The keys of labels that a project's clusters need and that these lack, in the project's order. */
    public static List<String> missing(Project project, Map<String, String> labels) {
        return project.requiredLabels().stream()
                .filter(key -> labels.getOrDefault(key, "").isBlank())
                .toList();
    }

    /** What is wrong with labels that somebody wants to give a cluster of a project, as a sentence. */
    static Optional<String> problem(Project project, Map<String, String> labels) {
        var missing = missing(project, labels);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("Clusters of " + project.name() + " need "
                        + (missing.size() == 1 ? "the label " : "the labels ") + listed(missing) + ".");
    }

    /** What is wrong with a key that a team suggests or a project requires, as a sentence. */
    public static Optional<String> problem(String key) {
        return problem(key, "any");
    }

    /** What is wrong with one label, as a sentence. */
    public static Optional<String> problem(String key, String value) {
        if (key.isBlank()) {
            return Optional.of("Give the value " + value + " a key, or remove the row.");
        }
        if (value.isBlank()) {
            return Optional.of("Give the key " + key + " a value, or remove the row.");
        }
        if (key.indexOf('\0') >= 0 || value.indexOf('\0') >= 0) {
            return Optional.of("A label has a sign that can’t be kept. Type it anew.");
        }
        return key.length() > LENGTH || value.length() > LENGTH
                ? Optional.of("Keys and values have at most 255 characters.")
                : Optional.empty();
    }

    /** Why a label is not among Atlas's tags, as a sentence; empty where it is. */
    public static String keptHere(String key, String value) {
        if (Tags.FIXED.contains(key)) {
            return "Tailor writes the Atlas tag “" + key + "” itself: this label is kept in Tailor only.";
        }
        if (AtlasTags.fits(key) && AtlasTags.fits(value)) {
            return "";
        }
        return "“" + (AtlasTags.fits(value) ? key : value)
                + "” has characters that Atlas tags don’t allow: it is kept in Tailor only.";
    }

    /** "cost-centre, owner and stage". */
    private static String listed(List<String> keys) {
        var last = keys.size() - 1;
        return last == 0 ? keys.get(0) : String.join(", ", keys.subList(0, last)) + " and " + keys.get(last);
    }
}
