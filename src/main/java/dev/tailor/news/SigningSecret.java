package dev.tailor.news;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** What a webhook's receiver knows us by. */
final class SigningSecret {
    /** What is logged by mistake is recognized and taken out by it. */
    static final String PREFIX = "tlw_";

    /** 43 signs of 62 are 256 bits. */
    private static final int LENGTH = 43;

    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final SecureRandom CHANCE = new SecureRandom();

    private SigningSecret() {}

    static String generated() {
        return CHANCE.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining("", PREFIX, ""));
    }
}
