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
 * @param ofAtlas whether the answer has the shape of Atlas's, so that it was no proxy's
 * @param page the page of a list that it was about, 0 for none
 */
record FailedCall(
        int status,
        String errorCode,
        String detail,
        String reason,
        List<String> parameters,
        boolean ofAtlas,
        int page) {
    FailedCall(int status, String errorCode, String detail, String reason, List<String> parameters) {
        this(status, errorCode, detail, reason, parameters, errorCode != null, 0);
    }

    FailedCall {
        detail = Objects.requireNonNullElse(detail, "");
        reason = Objects.requireNonNullElse(reason, "");
        parameters = List.copyOf(parameters);
    }

    static FailedCall without(int status, String detail) {
        return new FailedCall(status, null, detail, null, List.of());
    }

    /** The same, of a page of a list. */
    FailedCall atPage(int page) {
        return new FailedCall(status, errorCode, detail, reason, parameters, ofAtlas, page);
    }

    String message() {
        return Stream.of(
                        page == 0 ? null : "Page " + page + ":",
                        status == 0 ? null : String.valueOf(status),
                        errorCode,
                        detail.isEmpty() ? reason : detail)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
