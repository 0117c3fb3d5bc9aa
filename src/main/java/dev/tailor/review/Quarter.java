package dev.tailor.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.List;

/** A quarter of a year in UTC: in each of them leads look at all that their teams have. */
public record Quarter(int year, int number) {
    private static final List<String> ORDINALS = List.of("1st", "2nd", "3rd", "4th");
    private static final int MONTHS = 3;

    public static Quarter at(Instant moment) {
        var day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    public Instant begins() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1)
                .atStartOfDay(ZoneOffset.UTC)
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
