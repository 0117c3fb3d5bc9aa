package dev.tailor.tokens;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A token on its way to the one page that shows it, or out of a request.
 *
 * @param characters {@code tlr_} and 43 letters and digits: 256 bits; in no text of this record
 */
record Secret(String characters) {
    /** Scanners of code and logs find a token by it; registered formats are made like this. */
    static final String PREFIX = "tlr_";

    private static final int LENGTH = 43;
    private static final Pattern FORM = Pattern.compile(PREFIX + "[A-Za-z0-9]{" + LENGTH + "}");
    private static final Pattern BEARER = Pattern.compile("(?i:bearer)\\s+(" + PREFIX + ".*)");
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret generated() {
        var characters = new StringBuilder(PREFIX);
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).mapToObj(ALPHABET::charAt).forEach(characters::append);
        return new Secret(characters.toString());
    }

    /** What a header names that begins like one of ours, whether it is one or not; empty where it does not. */
    static Optional<Secret> in(String authorization) {
        var bearer = BEARER.matcher(authorization == null ? "" : authorization);
        return bearer.matches() ? Optional.of(new Secret(bearer.group(1).strip())) : Optional.empty();
    }

    boolean wellFormed() {
        return FORM.matcher(characters).matches();
    }

    /**
     * What Postgres keeps. Passwords need a slow hash with a salt, because people choose guessable ones; of 256 random bits
     * nobody finds the original by trying, however quick the hash, and each request has to find its row by it.
     */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(characters.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
