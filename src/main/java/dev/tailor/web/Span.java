package dev.tailor.web;

import java.time.Duration;

/** A duration in the largest unit that fills at least once. */
record Span(long amount, String unit, String symbol) {
    static Span of(Duration duration) {
        var time = duration.isNegative() ? Duration.ZERO : duration;
        if (time.toMinutes() == 0) {
            return new Span(time.toSeconds(), "second", "s");
        }
        if (time.toHours() == 0) {
            return new Span(time.toMinutes(), "minute", "min");
        }
        if (time.toDays() == 0) {
            return new Span(time.toHours(), "hour", "h");
        }
        return new Span(time.toDays(), "day", "d");
    }
}
