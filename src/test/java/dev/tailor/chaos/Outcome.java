package dev.tailor.chaos;

/** What a browser saw of a form that it sent. */
sealed interface Outcome {
    /**
     * Tailor said yes.
     *
     * @param location where it led; empty where the answer was the page itself
     */
    record Accepted(String location) implements Outcome {
        /** The same at any portal. */
        String path() {
            return location.replaceFirst("^https?://[^/]+", "");
        }
    }

    /** Tailor said no. */
    record Refused(int status) implements Outcome {}

    /** The answer was lost, or an error's: it may be done or not. */
    record Unknown() implements Outcome {}
}
