package dev.tailor.news;

import java.util.UUID;

/** One delivery as the courier takes it along: a copy, so that no transaction is open while the receiver is asked. */
sealed interface Parcel {
    long delivery();

    NewsItem item();

    /**
     * A mail.
     *
     * @param address the person's
     */
    record Letter(long delivery, NewsItem item, String address) implements Parcel {}

    /**
     * A call of a webhook.
     *
     * @param outlet which one
     */
    record Call(long delivery, NewsItem item, Outlet outlet) implements Parcel {
        UUID outletId() {
            return outlet.id();
        }
    }
}
