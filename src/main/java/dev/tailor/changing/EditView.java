package dev.tailor.changing;

import static java.util.stream.Collectors.joining;

import dev.tailor.cluster.Cluster;
import dev.tailor.web.LabelRows;
import dev.tailor.web.LabelWords;
import dev.tailor.web.Problems;
import java.util.List;

/**
 * The page for description and labels.
 *
 * @param cluster whose they are
 * @param read which description and labels the form has seen
 * @param description as it was typed
 * @param labels a row each
 * @param labelKeys keys that the team uses
 * @param lead who reads the description: "Lena"
 * @param problems what was wrong when it was sent
 * @param isOvertaken whether somebody else has changed them since the form was shown
 */
public record EditView(
        Cluster cluster,
        String read,
        String description,
        LabelRows labels,
        List<String> labelKeys,
        String lead,
        Problems problems,
        boolean isOvertaken) {
    /** The same for who was not the fastest. */
    EditView overtaken() {
        return new EditView(cluster, read, description, labels, labelKeys, lead, problems, true);
    }

    /** Those that it has: "stage: test, cost-centre: 42"; "none". */
    public String labelsNow() {
        return cluster.labels().isEmpty()
                ? "none"
                : cluster.labels().entrySet().stream()
                        .map(label -> label.getKey() + ": " + label.getValue())
                        .collect(joining(", "));
    }

    public String labelHint() {
        return LabelWords.hint(cluster.project());
    }
}
