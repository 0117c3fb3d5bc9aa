package dev.tailor.simulator;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** Atlas's ids: 24 hexadecimal digits, of which the first eight are the time. */
final class Ids {
    private static final String FORM = "[a-f0-9]{24}";

    private Ids() {}

    static String fresh(Instant now) {
        return "%08x".formatted(now.getEpochSecond()) + hex(UUID.randomUUID()).substring(0, 16);
    }

    static String random() {
        return hex(UUID.randomUUID()).substring(0, 24);
    }

    /** An id that is always the same for the same words: of a part that belongs to something with an id. */
    static String of(String words) {
        return hex(hash(words)).substring(0, 24);
    }

    /** A few letters and digits that are always the same for the same words. */
    static String shortOf(String words, int length) {
        return Long.toString(hash(words).getMostSignificantBits() >>> 1, 36).substring(0, length);
    }

    /** A number from 0 to 1 that is always the same for the same words. */
    static double fraction(String words) {
        return (hash(words).getLeastSignificantBits() & 0xFFFF_FFFFL) / (double) 0x1_0000_0000L;
    }

    /**
     * The id that a path names.
     *
     * @throws AtlasError 400 where it is none
     */
    static String checked(String parameter, String id) {
        if (!id.matches(FORM)) {
            throw AtlasError.badRequest(
                    "PATH_PARAM_PARSE_ERROR", "Path parameter " + parameter + " is not a valid id.", parameter);
        }
        return id;
    }

    private static UUID hash(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }

    private static String hex(UUID uuid) {
        return uuid.toString().replace("-", "");
    }
}
