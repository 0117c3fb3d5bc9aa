package dev.tailor.cluster;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** What differs and since when, in one column; null where nothing does, so that lists can ask for that. */
@Converter
class DriftInPostgres implements AttributeConverter<Map<String, Instant>, String> {
    private static final TagsInPostgres TEXTS = new TagsInPostgres();

    @Override
    public String convertToDatabaseColumn(Map<String, Instant> drift) {
        if (drift == null || drift.isEmpty()) {
            return null;
        }
        var texts = new TreeMap<String, String>();
        drift.forEach((key, since) -> texts.put(key, since.toString()));
        return TEXTS.convertToDatabaseColumn(texts);
    }

    @Override
    public Map<String, Instant> convertToEntityAttribute(String json) {
        var drift = new TreeMap<String, Instant>();
        if (json != null) {
            TEXTS.convertToEntityAttribute(json).forEach((key, since) -> drift.put(key, Instant.parse(since)));
        }
        return drift;
    }
}
