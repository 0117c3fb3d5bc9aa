package dev.tailor.atlas;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A tag as it travels. */
record TagJson(String key, String value) {
    static List<TagJson> of(Map<String, String> tags) {
        return new TreeMap<>(tags)
                .entrySet().stream()
                        .map(tag -> new TagJson(tag.getKey(), tag.getValue()))
                        .toList();
    }

    static Map<String, String> map(List<TagJson> tags) {
        var map = new TreeMap<String, String>();
        Objects.requireNonNullElse(tags, List.<TagJson>of())
                .forEach(tag -> map.put(tag.key(), Objects.requireNonNullElse(tag.value(), "")));
        return map;
    }
}
