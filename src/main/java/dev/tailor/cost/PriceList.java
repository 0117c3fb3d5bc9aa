package dev.tailor.cost;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What each size has cost since when; an hour, in ten-thousandths of a dollar, as exact as prices are. */
final class PriceList {
    private final Map<String, TreeMap<Instant, Long>> prices = new TreeMap<>();

    /** @param until null where it is still the price */
    record Period(Instant from, Instant until, long tenThousandthsAnHour) {}

    /** As it is in Postgres. */
    static PriceList read(Connection connection) throws SQLException {
        var list = new PriceList();
        try (var statement = connection.prepareStatement("select size_id, since, an_hour from price");
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                list.with(rows.getString(1), rows.getTimestamp(2).toInstant(), rows.getBigDecimal(3));
            }
        }
        return list;
    }

    PriceList with(String size, Instant since, BigDecimal anHour) {
        prices.computeIfAbsent(size, none -> new TreeMap<>())
                .put(since, anHour.movePointRight(4).longValue());
        return this;
    }

    /** One after the other, the oldest first. */
    List<Period> of(String size) {
        var known = prices.getOrDefault(size, new TreeMap<>());
        var periods = new ArrayList<Period>();
        known.forEach((since, price) -> {
            var next = known.higherKey(since);
            periods.add(new Period(since, next, price));
        });
        return periods;
    }

    /** What an hour costs at present. */
    long now(String size) {
        var known = prices.get(size);
        return known == null ? 0 : known.lastEntry().getValue();
    }
}
