package dev.tailor.review;

import java.util.Locale;

/** What clusters under review are sorted by, each in the order in which a lead asks first. */
public enum Column {
    NAME("c.name, c.id", "c.name desc, c.id", false),
    OWNER("c.owner.name, c.name, c.id", "c.owner.name desc, c.name, c.id", false),
    SIZE("s.memoryGb desc, c.name, c.id", "s.memoryGb, c.name, c.id", true),
    COST("s.priceAnHour desc, c.name, c.id", "s.priceAnHour, c.name, c.id", true),
    AGE("coalesce(c.readyAt, c.askedAt), c.name, c.id", "coalesce(c.readyAt, c.askedAt) desc, c.name, c.id", true),
    /** Longest unused first, those that nobody ever used before all others; of whom nothing is known, last. */
    USED(
            "case when u.clusterId is null then 1 else 0 end, u.usedAt asc nulls first, c.name, c.id",
            "case when u.clusterId is null then 1 else 0 end, u.usedAt desc nulls last, c.name, c.id",
            false),
    EXPIRES("c.expiry.at asc nulls last, c.name, c.id", "c.expiry.at desc nulls last, c.name, c.id", false);

    private final String order;
    private final String reverse;
    private final boolean mostFirst;

    Column(String order, String reverse, boolean mostFirst) {
        this.order = order;
        this.reverse = reverse;
        this.mostFirst = mostFirst;
    }

    /** For addresses: "cost". */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** HQL about a cluster {@code c}, its size {@code s} and its use {@code u}. */
    String order(boolean reversed) {
        return reversed ? reverse : order;
    }

    /** As {@code aria-sort} says it. */
    String direction(boolean reversed) {
        return mostFirst == reversed ? "ascending" : "descending";
    }
}
