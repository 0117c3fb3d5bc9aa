package dev.tailor.chaos;

import java.util.List;
import java.util.stream.Stream;

/**
 * How the three books compare; each finding is a sentence.
 *
 * @param lost accepted and neither in force nor ended with a reason
 * @param doubled done more often than it was asked for
 * @param orphaned in Atlas, and nobody's
 * @param stuck still under way long after the faults have stopped
 */
record Verdict(List<String> lost, List<String> doubled, List<String> orphaned, List<String> stuck) {
    boolean clean() {
        return findings().findAny().isEmpty();
    }

    Stream<String> findings() {
        return Stream.of(lost, doubled, orphaned, stuck).flatMap(List::stream);
    }

    @Override
    public String toString() {
        return "lost=%d doubled=%d orphaned=%d stuck=%d"
                .formatted(lost.size(), doubled.size(), orphaned.size(), stuck.size());
    }
}
