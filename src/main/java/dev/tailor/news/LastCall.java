package dev.tailor.news;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * How a webhook has answered lately.
 *
 * @param failures how often it failed since it last took something
 * @param at when it was last called; null before
 * @param taken whether it took what it was sent then; null before
 * @param outcome "answered 204"; null before
 */
@Embeddable
record LastCall(
        @Column(name = "failures") int failures,
        @Column(name = "last_at") Instant at,
        @Column(name = "last_taken") Boolean taken,
        @Column(name = "last_outcome") String outcome) {
    static final LastCall NONE = new LastCall(0, null, null, null);

    /** After it was called once more. */
    LastCall and(Receipt receipt, Instant now) {
        return new LastCall(receipt.taken() ? 0 : failures + 1, now, receipt.taken(), receipt.words());
    }

    /** Where failures say nothing of the next call any more. */
    LastCall forgiven() {
        return new LastCall(0, at, taken, outcome);
    }
}
