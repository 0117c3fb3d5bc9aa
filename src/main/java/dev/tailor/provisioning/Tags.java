package dev.tailor.provisioning;

import dev.tailor.cluster.Assignment;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What Atlas shows about a cluster: our id, owner, purpose, day, and those labels that fit. Atlas takes 50 tags with keys
 * and values of 1 to 255 letters, digits, spaces and {@code ; @ _ - . +}.
 */
final class Tags {
    private static final int MOST = 50;
    private static final int LONGEST = 255;
    private static final Pattern FITS = Pattern.compile("[\\p{L}\\p{N} ;@_\\-.+]{1,255}");
    private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{N} ;@_\\-.+]+");

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
        var fitting =
                UNFIT.matcher(text).replaceAll(" ").replaceAll(" {2,}", " ").strip();
        if (!fitting.isEmpty()) {
            tags.put(
                    key,
                    fitting.substring(0, Math.min(LONGEST, fitting.length())).strip());
        }
    }

    /** Somebody's label: as it is or not at all, and never in the place of ours. */
    private static void putLabel(Map<String, String> tags, String key, String value) {
        if (tags.size() < MOST
                && FITS.matcher(key).matches()
                && FITS.matcher(value).matches()) {
            tags.putIfAbsent(key, value);
        }
    }
}
