package dev.tailor.simulator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** How a list was when a call came that is only now about to write it. */
final class Overlaps {
    private static final int REMEMBERED = 100;

    private final Deque<Write> writes = new ArrayDeque<>();

    /** The list as it was at a moment; {@code now} if nobody has written since. */
    Map<String, AccessEntry> asOf(long moment, Map<String, AccessEntry> now) {
        return writes.stream()
                .filter(write -> write.at - moment > 0)
                .findFirst()
                .map(Write::before)
                .orElse(now);
    }

    /** A write takes place that replaces this list. */
    void written(Map<String, AccessEntry> before) {
        writes.addLast(new Write(System.nanoTime(), before));
        if (writes.size() > REMEMBERED) {
            writes.removeFirst();
        }
    }

    private record Write(long at, Map<String, AccessEntry> before) {}
}
