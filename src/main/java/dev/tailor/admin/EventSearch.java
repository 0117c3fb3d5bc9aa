package dev.tailor.admin;

import dev.tailor.atlas.AtlasEventQuery;
import dev.tailor.web.QueryString;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which events somebody wants, as it stands in the address.
 *
 * @param type Atlas's word for a type; empty for all
 * @param since a day, as browsers send it: 2026-11-24; empty for all
 */
public record EventSearch(String type, String since) {
    private static final Pattern TYPE = Pattern.compile("[A-Z0-9_]{1,100}");

    static EventSearch of(String type, String since) {
        return new EventSearch(QueryString.plain(type).toUpperCase(Locale.ROOT), QueryString.plain(since));
    }

    /** Whether it leaves anything out. */
    public boolean narrows() {
        return !type.isEmpty() || !since.isEmpty();
    }

    /** What is wrong with it, as a sentence, or null. */
    public String problem() {
        if (!type.isEmpty() && !TYPE.matcher(type).matches()) {
            return "A type is a word of Atlas’s, as in CLUSTER_CREATED.";
        }
        return since.isEmpty() || day().isPresent() ? null : "Write the day as 2026-11-24.";
    }

    AtlasEventQuery query() {
        return new AtlasEventQuery(day().orElse(null), type.isEmpty() ? List.of() : List.of(type));
    }

    private Optional<Instant> day() {
        try {
            return since.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            LocalDate.parse(since).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
