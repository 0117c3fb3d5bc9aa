package dev.tailor.simulator;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The dates at which an operation's form changed. A client names a date in its Accept header and gets the newest form
 * that is not later; without one Atlas answers nothing.
 *
 * @param named whether clients have to name one; the generations before knew one form, and no dates
 */
record Versions(List<LocalDate> dates, boolean named) {
    /** Operations that never changed since the second version of the API began. */
    static final Versions FIRST = of("2023-01-01");

    static final Versions CLUSTERS_READ = of("2023-01-01", "2023-02-01", "2024-08-05");
    static final Versions CLUSTERS_WRITE = of("2023-01-01", "2023-02-01", "2024-08-05", "2024-10-23");
    static final Versions CLUSTERS_DELETE = of("2023-01-01", "2023-02-01");
    static final Versions PROJECT_USERS = of("2023-01-01", "2025-02-19");
    static final Versions ALERTS_WRITE = of("2023-01-01", "2024-05-30");
    static final Versions PROCESS_ARGUMENTS = of("2023-01-01", "2024-08-05");
    static final Versions ADVICE = of("2024-08-05");
    static final Versions FLEX = of("2024-11-13");

    private static final Pattern MEDIA_TYPE =
            Pattern.compile("application/vnd\\.atlas\\.(\\d{4}-\\d{2}-\\d{2})\\+json");

    static Versions of(String... dates) {
        return new Versions(List.of(dates).stream().map(LocalDate::parse).toList(), true);
    }

    /** The one form that a generation before these dates knew, which is the form of this day. */
    static Versions unnamed(LocalDate form) {
        return new Versions(List.of(form), false);
    }

    LocalDate first() {
        return dates.get(0);
    }

    /** What an answer in the form of a day says that it is. */
    String contentType(LocalDate form) {
        return named ? "application/vnd.atlas." + form + "+json;charset=utf-8" : "application/json;charset=utf-8";
    }

    /**
     * The form that an Accept header gets.
     *
     * @param accept the header, or null
     * @param today the last day that a client can know of
     */
    LocalDate resolve(String accept, LocalDate today) {
        return named ? newest(accept, today) : first();
    }

    private LocalDate newest(String accept, LocalDate today) {
        return asked(accept).stream()
                .filter(date -> !date.isAfter(today))
                .flatMap(date -> newestNotAfter(date).stream())
                .findFirst()
                .orElseThrow(Versions::unknown);
    }

    private Optional<LocalDate> newestNotAfter(LocalDate asked) {
        return dates.stream().filter(date -> !date.isAfter(asked)).reduce((earlier, later) -> later);
    }

    private static List<LocalDate> asked(String accept) {
        var found = new ArrayList<LocalDate>();
        var matcher = MEDIA_TYPE.matcher(accept == null ? "" : accept);
        while (matcher.find()) {
            date(matcher.group(1)).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException thereIsNoSuchDay) {
            return Optional.empty();
        }
    }

    private static AtlasError unknown() {
        return new AtlasError(
                406, "INVALID_VERSION_DATE", "Invalid accept header or version date.", List.of(), Map.of());
    }
}
