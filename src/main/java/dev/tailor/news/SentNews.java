package dev.tailor.news;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that a webhook was sent, or will be.
 *
 * @param event the id by which its receiver knows doubles
 * @param kind the key of a kind of news
 * @param what "orders-cart is ready"
 * @param taken whether it has it
 * @param givenUp whether it will not get it any more
 * @param dueAt when it is tried next, where neither is so
 * @param outcome what the last try came to, or empty
 */
public record SentNews(
        long id,
        UUID event,
        String kind,
        String what,
        Instant at,
        boolean taken,
        boolean givenUp,
        int tries,
        Instant dueAt,
        String outcome) {
    static SentNews of(Delivery delivery, NewsItem item) {
        return new SentNews(
                delivery.id(),
                item.id(),
                item.kind(),
                item.what(),
                delivery.since(),
                delivery.state() == Delivery.State.TAKEN,
                delivery.state() == Delivery.State.GIVEN_UP,
                delivery.tries(),
                delivery.dueAt(),
                delivery.outcome());
    }
}
