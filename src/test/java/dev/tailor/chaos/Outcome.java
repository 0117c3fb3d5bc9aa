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

    /**
     * The answer was lost, or an error's: it may be done or not.
     *
     * @param status 0 where no answer came
     */
    record Unknown(int status) implements Outcome {}

    /** In a word, and for what is not told why: with its number. */
    default String words() {
        if (this instanceof Unknown unknown) {
            return unknown.status() == 0 ? "unanswered" : "unknown (" + unknown.status() + ")";
        }
        return this instanceof Accepted ? "accepted" : "refused";
    }

    /** What somebody knows who has sent the same twice: a yes is a yes, and only two times no is no. */
    default Outcome or(Outcome other) {
        return this instanceof Accepted || other instanceof Refused ? this : other;
    }
}
