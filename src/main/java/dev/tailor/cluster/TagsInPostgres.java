package dev.tailor.cluster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Keys and texts in one column, as JSON: they are read and written all at once. */
@Converter
class TagsInPostgres implements AttributeConverter<Map<String, String>, String> {
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public String convertToDatabaseColumn(Map<String, String> tags) {
        try {
            return tags == null ? null : JSON.writeValueAsString(new TreeMap<>(tags));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String json) {
        try {
            return json == null ? null : Collections.unmodifiableMap(JSON.readValue(json, Texts.class));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("No tags: " + json, broken);
        }
    }

    private static final class Texts extends TreeMap<String, String> {}
}
