package dev.tailor.api;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** How long a program wants to wait: {@code Prefer: wait=30}, or {@code ?wait=30} where headers are hard to send. */
final class Wait {
    private static final Pattern PREFERENCE = Pattern.compile("(?:.*[,;]\\s*)?wait\\s*=\\s*(\\d{1,4})(?:\\s*[,;].*)?");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,4}");

    private Wait() {}

    /** Empty where neither says so; what is no number of seconds says nothing. */
    static Optional<Duration> of(String preference, String parameter) {
        if (parameter != null && SECONDS.matcher(parameter).matches()) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(parameter)));
        }
        var preferred = PREFERENCE.matcher(preference == null ? "" : preference.strip());
        return preferred.matches()
                ? Optional.of(Duration.ofSeconds(Long.parseLong(preferred.group(1))))
                : Optional.empty();
    }
}
