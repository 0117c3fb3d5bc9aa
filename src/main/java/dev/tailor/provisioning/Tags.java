package dev.tailor.provisioning;

import dev.tailor.cluster.Assignment;
import dev.tailor.cluster.AtlasTags;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/** What Atlas shows about a cluster: our id, owner, purpose, day, and those labels that fit. */
final class Tags {
    private Tags() {}

    static Map<String, String> of(Assignment assignment) {
        var tags = new LinkedHashMap<String, String>();
        tags.put(Planner.OUR_TAG, assignment.clusterId().toString());
        putText(tags, "clusterOwner", assignment.owner());
        putText(tags, "clusterDescription", assignment.description());
        tags.put(
                "dateCreated",
                DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC).format(assignment.clusterAskedAt()));
        assignment.labels().forEach((key, value) -> putLabel(tags, key, value));
        return tags;
    }

    /** A text of ours: signs that tags can't hold become spaces, what is too long is cut. */
    private static void putText(Map<String, String> tags, String key, String text) {
        var fitting = AtlasTags.fitting(text);
        if (!fitting.isEmpty()) {
            tags.put(key, fitting);
        }
    }

    /** Somebody's label: as it is or not at all, and never in the place of ours. */
    private static void putLabel(Map<String, String> tags, String key, String value) {
        if (tags.size() < AtlasTags.MOST && AtlasTags.fits(key) && AtlasTags.fits(value)) {
            tags.putIfAbsent(key, value);
        }
    }
}
