package dev.tailor.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Atlas said when Tailor asked it on somebody's behalf, word for word.
 *
 * @param message the sentence that programs know for failures of this kind
 * @param status the HTTP status, 0 without an answer
 * @param errorCode Atlas's code, or null
 * @param detail what it says went wrong, or what Tailor saw
 * @param reason the status in words, or empty
 * @param parameters what the detail speaks of
 * @param defect whether Tailor asked in a wrong way, so that nobody but its authors can mend it
 */
public record Upstream(
        String message,
        int status,
        String errorCode,
        String detail,
        String reason,
        List<String> parameters,
        boolean defect) {
    public Upstream {
        parameters = List.copyOf(parameters);
    }

    /** Its code and its own words: "GROUP_NOT_FOUND: No project named shop." */
    public String said() {
        var words = detail.isBlank() ? reason : detail;
        var said = Stream.of(errorCode, words.isBlank() ? null : words)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(": "));
        return said.isEmpty() ? "Nothing but the status " + status + "." : said;
    }
}
