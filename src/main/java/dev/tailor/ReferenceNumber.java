package dev.tailor;

import java.security.SecureRandom;

/** A short name for something that a person may ask about and the log should find: "7F3K-92QD". */
public final class ReferenceNumber {
    /** What the log's context calls it. */
    public static final String KEY = "reference";

    /** Crockford's digits: no I, L, O, U, so it survives being read aloud. */
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    private ReferenceNumber() {}

    /** A new one. */
    public static String next() {
        var digits = new StringBuilder();
        RANDOM.ints(8, 0, DIGITS.length()).mapToObj(DIGITS::charAt).forEach(digits::append);
        return digits.insert(4, '-').toString();
    }
}
