package dev.tailor.admin;

import dev.tailor.fleet.Fleet.After;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** A place in the fleet as a word for addresses. */
final class FleetCursor {
    private static final String BETWEEN = "\n";

    private FleetCursor() {}

    static String write(After after) {
        var words = String.join(BETWEEN, after.name(), after.projectId(), after.atlasId());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty for anything that {@link #write} did not make. */
    static Optional<After> read(String word) {
        try {
            var bytes = Base64.getUrlDecoder().decode(word == null ? "" : word);
            var words = new String(bytes, StandardCharsets.UTF_8).split(BETWEEN);
            return words.length == 3 && new String(bytes, StandardCharsets.UTF_8).indexOf(0) < 0
                    ? Optional.of(new After(words[0], words[1], words[2]))
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
