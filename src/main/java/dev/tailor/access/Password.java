package dev.tailor.access;

import java.security.SecureRandom;

/**
 * A password on its way to Atlas and to the one page that shows it.
 *
 * @param characters letters and digits, which connection strings take as they are; in no text of this record
 */
record Password(String characters) {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    /** 28 of 62 characters: 166 bits. */
    private static final int LENGTH = 28;

    private static final SecureRandom RANDOM = new SecureRandom();

    static Password generated() {
        var characters = new StringBuilder();
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).mapToObj(ALPHABET::charAt).forEach(characters::append);
        return new Password(characters.toString());
    }

    @Override
    public String toString() {
        return "Password";
    }
}
