package dev.tailor.api;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.type.LogicalType;
import dev.tailor.cluster.Refusal;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes records of JSON, and tells all that is wrong at once, by member: what the record does not have, and what is of
 * another type. A number is no text, and a text is no number.
 */
final class StrictJson {
    private final ObjectMapper json;

    StrictJson(ObjectMapper others) {
        json = others.copy()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        json.setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
        for (var number : new LogicalType[] {LogicalType.Integer, LogicalType.Float, LogicalType.Boolean}) {
            json.coercionConfigFor(number).setCoercion(CoercionInputShape.String, CoercionAction.Fail);
        }
        for (var shape : new CoercionInputShape[] {
            CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean
        }) {
            json.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
            json.coercionConfigFor(LogicalType.DateTime).setCoercion(shape, CoercionAction.Fail);
        }
    }

    /** @throws Refusal.Invalid with all that is wrong */
    <T extends Record> T read(byte[] body, Class<T> type) {
        var object = parsed(body);
        var problems = new LinkedHashMap<String, String>();
        var members = Arrays.stream(type.getRecordComponents())
                .collect(
                        Collectors.toMap(RecordComponent::getName, one -> one, (one, same) -> one, LinkedHashMap::new));
        object.fieldNames().forEachRemaining(name -> {
            if (!members.containsKey(name)) {
                problems.put(
                        name,
                        "There is no member “" + name + "” here. There are: " + String.join(", ", members.keySet())
                                + ".");
            }
        });
        var values = members.values().stream()
                .map(member -> value(member, object.get(member.getName()), problems))
                .toArray();
        Refusal.Invalid.ifAny(problems);
        return made(type, values);
    }

    private JsonNode parsed(byte[] body) {
        try {
            var tree = json.readTree(body);
            if (tree != null && tree.isObject()) {
                return tree;
            }
        } catch (IOException malformed) {
            throw wrongBody("This is no JSON" + place(malformed) + ".");
        }
        throw wrongBody("Send a JSON object.");
    }

    private static String place(IOException malformed) {
        var at = malformed instanceof JsonProcessingException known ? known.getLocation() : null;
        return at == null ? "" : ", in line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private Object value(RecordComponent member, JsonNode given, Map<String, String> problems) {
        if (given == null || given.isNull()) {
            return null;
        }
        try {
            return json.readerFor(json.constructType(member.getGenericType())).readValue(given);
        } catch (UnrecognizedPropertyException unknown) {
            problems.put(path(member, unknown), "There is no member “" + unknown.getPropertyName() + "” here.");
        } catch (JsonMappingException wrong) {
            problems.put(
                    path(member, wrong),
                    "Send " + Kinds.of(member.getGenericType(), !wrong.getPath().isEmpty()) + ".");
        } catch (InputCoercionException tooLarge) {
            problems.put(member.getName(), "This number has too many digits.");
        } catch (IOException impossible) {
            throw new IllegalStateException("JSON that was parsed is unreadable", impossible);
        }
        return null;
    }

    private static String path(RecordComponent member, JsonMappingException wrong) {
        return member.getName()
                + wrong.getPath().stream()
                        .map(step ->
                                step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                        .collect(Collectors.joining());
    }

    private static <T extends Record> T made(Class<T> type, Object[] values) {
        try {
            var types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type + " can't be made", impossible);
        }
    }

    private static Refusal wrongBody(String sentence) {
        return new Refusal.Invalid(Map.of("body", sentence));
    }
}
