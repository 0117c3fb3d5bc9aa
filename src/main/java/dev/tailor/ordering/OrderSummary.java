package dev.tailor.ordering;

import dev.tailor.catalog.Amounts;
import dev.tailor.catalog.Size;
import dev.tailor.cluster.Standing;
import dev.tailor.web.Formats;
import dev.tailor.web.QuotaLine;
import dev.tailor.web.SizeWords;

/**
 * What somebody asks for, said back to them beside the form.
 *
 * @param name the name, or a dash
 * @param project the project; empty where there is no choice
 * @param size "S · 2 GB memory"
 * @param storage "10 GB", or a dash where it is no number
 * @param cost "$58 a month"
 * @param next who decides, and how long Atlas takes
 * @param then what the team will have of what it may have; empty where nothing is limited
 */
public record OrderSummary(
        String name, String project, String size, String storage, String cost, String next, String then) {
    private static final String NOTHING = "–";

    static OrderSummary of(Order order, String project, Size size, Standing standing, String next) {
        return new OrderSummary(
                order.name().isEmpty() ? NOTHING : order.name(),
                project,
                size.id() + " · " + SizeWords.memory(size.memoryGb()),
                storage(order, size),
                SizeWords.price(size.priceAMonth()),
                next,
                QuotaLine.then(standing, standing.with(Amounts.of(size, gigabytes(order, size)))));
    }

    private static String storage(Order order, Size size) {
        return order.storage().problem().isPresent() ? NOTHING : Formats.gigabytes(gigabytes(order, size));
    }

    static int gigabytes(Order order, Size size) {
        return order.storage().gigabytes().orElse(size.storageGb());
    }
}
