package dev.tailor.web;

import dev.tailor.cluster.Watch;
import java.time.Instant;
import java.util.Optional;

/**
 * How current a page is, for the tags {@code asked} and {@code silence}.
 *
 * @param answeredAt when Atlas last told what it has; null before it first has
 * @param silentSince since when it has not answered; null while it does
 * @param why why not, for people, or empty
 */
public record Freshness(Instant answeredAt, Instant silentSince, String why) {
    public static Freshness of(Optional<Watch> watch) {
        return new Freshness(
                watch.flatMap(Watch::answeredAt).orElse(null),
                watch.flatMap(Watch::failingSince).orElse(null),
                watch.flatMap(Watch::trouble).orElse(""));
    }
}
