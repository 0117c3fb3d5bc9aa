package dev.tailor.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/** What a member has to be, in words. */
final class Kinds {
    private static final Map<Type, String> WORDS = Map.of(
            String.class, "a text",
            Integer.class, "a whole number",
            Long.class, "a whole number",
            Double.class, "a number",
            BigDecimal.class, "a number",
            Boolean.class, "true or false",
            Instant.class, "a moment, as in 2026-11-30T12:00:00Z");

    private Kinds() {}

    /** @param inside whether it is only a part of the member that is wrong */
    static String of(Type type, boolean inside) {
        if (inside) {
            return "something else here: it is of another type";
        }
        if (type instanceof ParameterizedType list) {
            return Map.class.equals(list.getRawType()) ? "an object of texts" : "a list";
        }
        return WORDS.getOrDefault(type, "an object");
    }
}
