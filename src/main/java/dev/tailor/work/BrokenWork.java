package dev.tailor.work;

import java.time.Instant;
import java.util.List;

/**
 * Work that breaks down each time it is begun; it is begun again nevertheless.
 *
 * @param name what kind of work it is
 * @param instance which of that kind
 * @param failures how often it broke down, one time after the other
 * @param lastAt when it last did
 * @param nextAt when it is begun again
 */
public record BrokenWork(String name, String instance, int failures, Instant lastAt, Instant nextAt) {
    /** The numbers of what one kind of work is at. */
    public static List<Long> numbers(List<BrokenWork> broken, String kind) {
        return broken.stream()
                .filter(work -> work.name().equals(kind))
                .map(work -> Long.valueOf(work.instance()))
                .toList();
    }
}
