package dev.tailor.atlas;

import java.time.Duration;
import java.util.Optional;

/** Reads what a 429 tells of the limit that was met: path, seconds to wait, capacity, refill, and its period. */
final class RateLimited {
    private static final String NUMBER = "\\d{1,9}";

    private RateLimited() {}

    static Optional<Limit> of(AtlasFailure failure) {
        var told = failure.parameters();
        var isLimit = failure.hasCode(AtlasCode.RATE_LIMITED_TOKEN_BUCKET)
                && told.size() >= 5
                && told.subList(2, 5).stream().allMatch(text -> text.matches(NUMBER));
        return isLimit
                ? Optional.of(
                        new Limit(number(told.get(2)), number(told.get(3)), Duration.ofSeconds(number(told.get(4)))))
                : Optional.empty();
    }

    private static long number(String text) {
        return Long.parseLong(text);
    }
}
