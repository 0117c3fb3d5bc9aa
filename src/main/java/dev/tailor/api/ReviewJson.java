package dev.tailor.api;

import dev.tailor.review.Review;
import java.time.Instant;

/**
 * That a lead has looked at a cluster.
 *
 * @param decided keep, shrink, pause, expire, hand-over, retire
 * @param outcome what became of it, as a sentence
 */
public record ReviewJson(String by, Instant at, String decided, String outcome) {
    static ReviewJson of(Review review) {
        return new ReviewJson(review.by(), review.at(), review.fate(), review.outcome());
    }
}
