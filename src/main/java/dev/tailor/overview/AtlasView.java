package dev.tailor.overview;

import java.time.Instant;

/**
 * What Atlas says, in its own words; what is not known is empty or null.
 *
 * @param state "CREATING"
 * @param since since when, as far as we know
 * @param answer "409 OUT_OF_CAPACITY"
 * @param detail Atlas's sentence
 * @param reference what finds it in our log
 * @param open whether people should see it without asking
 */
public record AtlasView(String state, Instant since, String answer, String detail, String reference, boolean open) {}
