package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;

/**
 * Something that happened in the sample, oldest first.
 *
 * @param age how long ago
 */
record SampleEvent(String id, Duration age, String type, ObjectNode more) {
    Event at(Instant now) {
        return new Event(id, now.minus(age), type, more);
    }
}
