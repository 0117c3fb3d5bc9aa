package dev.tailor.atlas;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/**
 * A token of a service account.
 *
 * @param number of those that processes leave for each other; 0 where none was shared yet
 * @param token null where there is none
 * @param old from when on the next one is fetched, while this one still serves
 */
record Bearer(long number, String token, Instant fetched, Instant old, Instant expires) {
    static final Bearer NONE = new Bearer(0, null, Instant.MIN, Instant.MIN, Instant.MIN);
    private static final Duration EARLY = Duration.ofMinutes(5);

    static Bearer of(long number, String token, Instant fetched, Duration lifetime) {
        var early = EARLY.compareTo(lifetime.dividedBy(4)) < 0 ? EARLY : lifetime.dividedBy(4);
        var expires = fetched.plus(lifetime);
        return new Bearer(number, token, fetched, expires.minus(early), expires);
    }

    /** Reads what {@link #bytes} wrote. */
    static Bearer read(long number, byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        var fetched = Instant.ofEpochMilli(buffer.getLong());
        var lifetime = Duration.ofMillis(buffer.getLong());
        var token = StandardCharsets.UTF_8.decode(buffer).toString();
        return of(number, token, fetched, lifetime);
    }

    byte[] bytes() {
        var text = token.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(2 * Long.BYTES + text.length)
                .putLong(fetched.toEpochMilli())
                .putLong(Duration.between(fetched, expires).toMillis())
                .put(text)
                .array();
    }

    boolean validAt(Instant now) {
        return now.isBefore(expires);
    }

    boolean oldAt(Instant now) {
        return !now.isBefore(old);
    }

    Bearer oldFrom(Instant later) {
        return new Bearer(number, token, fetched, later, expires);
    }

    Bearer numbered(long another) {
        return new Bearer(another, token, fetched, old, expires);
    }

    /** Atlas does not take it any more; nor is it taken from a shelf again. */
    Bearer over() {
        return new Bearer(number, null, fetched, Instant.MIN, Instant.MIN);
    }

    @Override
    public String toString() {
        return "Bearer " + number;
    }
}
