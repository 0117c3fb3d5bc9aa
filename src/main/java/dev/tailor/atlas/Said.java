package dev.tailor.atlas;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of a failed call.
 *
 * @param status the HTTP status, 0 without an answer
 * @param errorCode Atlas's code, or null
 */
record Said(int status, String errorCode, String detail, String reason, List<String> parameters) {
    Said {
        detail = Objects.requireNonNullElse(detail, "");
        reason = Objects.requireNonNullElse(reason, "");
        parameters = List.copyOf(parameters);
    }

    static Said without(int status, String detail) {
        return new Said(status, null, detail, null, List.of());
    }

    String message() {
        return Stream.of(status == 0 ? null : String.valueOf(status), errorCode, detail.isEmpty() ? reason : detail)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
