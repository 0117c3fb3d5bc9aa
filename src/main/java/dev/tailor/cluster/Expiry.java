package dev.tailor.cluster;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Until when a cluster is wanted.
 *
 * @param on the last day that it runs; null where a lead has exempted it
 * @param at when that day ends, in the zone of the installation; null likewise
 * @param lookAt when Tailor has something to do about it next; null for nothing
 * @param exemptBy the name of the lead who exempted it; null where nobody has
 */
@Embeddable
public record Expiry(
        @Column(name = "expires_on") LocalDate on,
        @Column(name = "expires_at") Instant at,
        @Column(name = "expiry_look_at") Instant lookAt,
        @Column(name = "expiry_exempt_by") String exemptBy) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.US);

    static Expiry never(String lead) {
        return new Expiry(null, null, null, lead);
    }

    Expiry lookedAt(Instant next) {
        return new Expiry(on, at, next, exemptBy);
    }

    /** Whether there is a day at all. */
    public boolean dated() {
        return on != null;
    }

    /** Whether that day is over. */
    public boolean over(Instant now) {
        return dated() && !now.isBefore(at);
    }

    /** "3 May 2027". */
    public String day() {
        return day(on);
    }

    /** The same of any day. */
    public static String day(LocalDate any) {
        return DAY.format(any);
    }
}
