package dev.tailor.home;

import dev.tailor.cluster.ClusterList.After;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** A place in a list as a short word for addresses: an instant to the microsecond, as Postgres keeps it, and an id. */
final class Cursor {
    private static final int BYTES = 3 * Long.BYTES;

    private Cursor() {}

    static String write(After after) {
        var bytes = ByteBuffer.allocate(BYTES)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, after.askedAt()))
                .putLong(after.id().getMostSignificantBits())
                .putLong(after.id().getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** Empty for anything that {@link #write} did not make. */
    static Optional<After> read(String word) {
        try {
            var bytes = Base64.getUrlDecoder().decode(word == null ? "" : word);
            return bytes.length == BYTES ? after(ByteBuffer.wrap(bytes)) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Optional<After> after(ByteBuffer bytes) {
        var micros = bytes.getLong();
        var id = new UUID(bytes.getLong(), bytes.getLong());
        return micros < 0
                ? Optional.empty()
                : Optional.of(new After(Instant.EPOCH.plus(micros, ChronoUnit.MICROS), id));
    }
}
