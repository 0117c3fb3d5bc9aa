package dev.tailor;

import java.util.Locale;

/** A setting that an installation makes, and what it is for, as the end of a sentence. */
record Setting(String property, String purpose) {
    /** Its name as an environment variable, by MicroProfile Config's rule. */
    String inEnvironment() {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    String isMissing() {
        return "%s is missing: %s.".formatted(inEnvironment(), purpose);
    }
}
