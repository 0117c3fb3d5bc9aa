package dev.tailor.cluster;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** What Atlas shows about a cluster: our id, owner, purpose, day, and those labels that fit. */
final class Tags {
    static final String DESCRIPTION = "clusterDescription";
    private static final String OWNER = "clusterOwner";
    private static final String DAY = "dateCreated";
    /** Those that say what Tailor knows better. */
    static final Set<String> FIXED = Set.of(AtlasTags.OURS, OWNER, DAY);

    private Tags() {}

    static Map<String, String> of(Described cluster) {
        return of(cluster.id(), cluster.owner(), cluster.description(), cluster.askedAt(), cluster.labels());
    }

    static Map<String, String> of(
            UUID id, Somebody owner, String description, Instant askedAt, Map<String, String> labels) {
        var tags = new LinkedHashMap<String, String>();
        tags.put(AtlasTags.OURS, id.toString());
        putText(tags, OWNER, owner.nameAndEmail());
        putText(tags, DESCRIPTION, description);
        tags.put(DAY, DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC).format(askedAt));
        labels.forEach((key, value) -> putLabel(tags, key, value));
        return Collections.unmodifiableMap(tags);
    }

    /**
     * What the tags become when what was told before is replaced by what is wanted now: only what we have changed
     * changes, and what others have changed in Atlas stays as they left it.
     */
    static Map<String, String> edited(Map<String, String> told, Map<String, String> wanted, Map<String, String> have) {
        var keys = new HashSet<>(told.keySet());
        keys.addAll(wanted.keySet());
        var result = new TreeMap<>(have);
        keys.stream()
                .filter(key -> !Objects.equals(told.get(key), wanted.get(key)))
                .filter(key -> Objects.equals(told.get(key), have.get(key)))
                .forEach(key -> with(result, key, wanted.get(key)));
        return result;
    }

    /** Tags with one of them as it is wanted; null where it is not. */
    static Map<String, String> with(Map<String, String> tags, String key, String value) {
        if (value == null) {
            tags.remove(key);
        } else {
            tags.put(key, value);
        }
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
