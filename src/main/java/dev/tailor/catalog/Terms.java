package dev.tailor.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * What a size is, but for its letter.
 *
 * @param memoryGb of each node
 * @param storage what forms allow, and begin with
 * @param instanceSize Atlas's name for the machines: M10
 * @param priceAnHour of three nodes, in US dollars
 * @param needsApproval whether a lead decides before it starts
 * @param teams those that may use it, by name; none means all
 * @param retired kept by clusters that have it, not offered any more
 * @param usual how long Atlas usually takes to build one
 */
public record Terms(
        int memoryGb,
        Storage storage,
        String instanceSize,
        BigDecimal priceAnHour,
        boolean needsApproval,
        List<String> teams,
        boolean retired,
        Usual usual) {
    /** In GB: what a form starts with, between the least and the most. */
    public record Storage(int leastGb, int startGb, int mostGb) {}

    /** In minutes. */
    public record Usual(int from, int to) {}

    public Terms {
        Objects.requireNonNull(instanceSize, "instanceSize");
        priceAnHour = priceAnHour.stripTrailingZeros();
        teams = List.copyOf(new TreeSet<>(teams));
    }
}
