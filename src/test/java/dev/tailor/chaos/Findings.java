package dev.tailor.chaos;

import java.util.ArrayList;
import java.util.List;

/** What does not agree, by kind, a sentence each. */
final class Findings {
    private final List<String> lost = new ArrayList<>();
    private final List<String> doubled = new ArrayList<>();
    private final List<String> orphaned = new ArrayList<>();

    void lost(String sentence, Object... words) {
        lost.add("lost: " + sentence.formatted(words));
    }

    void doubled(String sentence, Object... words) {
        doubled.add("doubled: " + sentence.formatted(words));
    }

    void orphaned(String sentence, Object... words) {
        orphaned.add("orphaned: " + sentence.formatted(words));
    }

    /** As many as were accepted, and no more than may have been. */
    void count(String what, long atLeast, long atMost, long found) {
        if (found < atLeast) {
            lost("%s: accepted %d times, stored %d times", what, atLeast, found);
        } else if (found > atMost) {
            doubled("%s: asked for %d times, stored %d times", what, atMost, found);
        }
    }

    Verdict verdict(List<String> moving) {
        return new Verdict(
                lost,
                doubled,
                orphaned,
                moving.stream().map(one -> "stuck: " + one).toList());
    }
}
