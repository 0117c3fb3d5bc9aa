package dev.tailor.fleet;

import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasSentences;

/** How a deed ended that Atlas did not take, for the history. */
final class Outcome {
    private Outcome() {}

    /**
     * In a sentence.
     *
     * @param not what did not happen, where that is certain: "Not deleted"
     */
    static String of(AtlasFailure failure, String not) {
        var certain = failure.maybeDone() ? "Unknown whether Atlas has heard it" : not;
        return certain + ": " + AtlasSentences.of(failure);
    }
}
