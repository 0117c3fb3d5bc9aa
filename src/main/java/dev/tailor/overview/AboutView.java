package dev.tailor.overview;

import dev.tailor.cluster.LabelRules;
import dev.tailor.web.ClusterFlag;
import dev.tailor.web.LabelWords;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Everything known about a cluster.
 *
 * @param description what it is for; may be empty
 * @param owner their name
 * @param ownerAway that the owner is not there any more; null where there is nothing to say
 * @param handsOver whether the person may give it another owner
 * @param team whose it is
 * @param size "S · 2 GB memory"
 * @param storage in GB
 * @param cost "$58 a month"; empty where it costs nothing any more
 * @param mongodb the full version; empty until Atlas tells
 * @param project where it is built
 * @param asked when it was asked for
 * @param created when it could first be connected to; null before
 * @param lastUse when somebody was last connected, in words; empty where nobody knows
 * @param reviewed by which lead, and when; empty where none has
 * @param labels key and value
 * @param missing keys of labels that its project requires and it lacks
 * @param editable whether the person may change description and labels
 */
public record AboutView(
        String description,
        String owner,
        ClusterFlag ownerAway,
        boolean handsOver,
        String team,
        String size,
        int storage,
        String cost,
        String mongodb,
        String project,
        Instant asked,
        Instant created,
        String lastUse,
        String reviewed,
        SortedMap<String, String> labels,
        List<String> missing,
        boolean editable) {

    /** In the keys' order. */
    public Iterable<Map.Entry<String, String>> labelled() {
        return labels.entrySet();
    }

    /** Why Atlas does not show a label, as a sentence; empty where it does. */
    public String keptHere(Map.Entry<String, String> label) {
        return LabelRules.keptHere(label.getKey(), label.getValue());
    }

    /** "Label cost-centre is missing"; empty where none is. */
    public String lacks() {
        return missing.isEmpty() ? "" : LabelWords.missing(missing);
    }
}
