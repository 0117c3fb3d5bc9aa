package dev.tailor.changing;

import dev.tailor.cluster.Cluster;
import dev.tailor.web.LabelRows;
import dev.tailor.web.LabelWords;
import dev.tailor.web.Problems;
import java.util.List;

/**
 * The page for description and labels.
 *
 * @param cluster whose they are
 * @param description as it was typed
 * @param labels a row each
 * @param labelKeys keys that the team uses
 * @param lead who reads the description: "Lena"
 * @param problems what was wrong when it was sent
 */
public record EditView(
        Cluster cluster, String description, LabelRows labels, List<String> labelKeys, String lead, Problems problems) {
    public String labelHint() {
        return LabelWords.hint(cluster.project());
    }
}
