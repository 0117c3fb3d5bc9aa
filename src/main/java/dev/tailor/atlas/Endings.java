package dev.tailor.atlas;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** What Atlas announces to end, by the headers {@code Deprecation} and {@code Sunset}; said once in the log. */
final class Endings {
    private static final Logger LOG = Logger.getLogger(Endings.class);

    private final Map<String, AtlasEnding> byOperation = new ConcurrentHashMap<>();
    private final Clock clock;

    Endings(Clock clock) {
        this.clock = clock;
    }

    /** The headers of an answer, each null if it is missing. */
    void notice(Route route, String deprecation, String sunset) {
        if (deprecation == null && sunset == null) {
            return;
        }
        var ending = new AtlasEnding(route.name(), clock.instant(), date(deprecation), date(sunset));
        if (byOperation.putIfAbsent(route.name(), ending) == null) {
            LOG.warnf(
                    "Atlas announces the end of %s: deprecated %s, gone %s. A newer version of this client is needed.",
                    route.name(), said(deprecation), said(sunset));
        }
    }

    List<AtlasEnding> all() {
        return List.copyOf(byOperation.values());
    }

    private static String said(String header) {
        return Optional.ofNullable(header).orElse("without a date");
    }

    /** An HTTP date, as Atlas writes it, or seconds after an "@", as the standard does; null for anything else. */
    private static Instant date(String header) {
        try {
            if (header == null) {
                return null;
            }
            return header.startsWith("@")
                    ? Instant.ofEpochSecond(Long.parseLong(header.substring(1)))
                    : ZonedDateTime.parse(header.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant();
        } catch (DateTimeException | NumberFormatException noDate) {
            return null;
        }
    }
}
