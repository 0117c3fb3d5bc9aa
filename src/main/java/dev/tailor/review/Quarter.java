package dev.tailor.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;

/**
 * A quarter of a year: in each of them leads look at all that their teams have.
 *
 * @param zone in which it begins at midnight
 */
public record Quarter(int year, int number, ZoneId zone) {
    private static final List<String> ORDINALS = List.of("1st", "2nd", "3rd", "4th");
    private static final int MONTHS = 3;

    public static Quarter at(Instant moment, ZoneId zone) {
        var day = LocalDate.ofInstant(moment, zone);
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR), zone);
    }

    public Instant begins() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1)
                .atStartOfDay(zone)
                .toInstant();
    }

    /** "4th quarter". */
    public String words() {
        return ORDINALS.get(number - 1) + " quarter";
    }

    /** The same for programs: "2026-Q4". */
    public String key() {
        return year + "-Q" + number;
    }
}
