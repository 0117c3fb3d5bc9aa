package dev.tailor.stock;

import dev.tailor.catalog.Size;
import dev.tailor.catalog.Terms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A size as somebody wants it; null where they wrote no number.
 *
 * @param instanceSize Atlas's name for the machines
 * @param priceAnHour of three nodes, in US dollars
 * @param teams those that may use it; none means all
 */
public record Draft(
        Integer memoryGb,
        Integer leastGb,
        Integer startGb,
        Integer mostGb,
        String instanceSize,
        BigDecimal priceAnHour,
        boolean needsApproval,
        List<String> teams,
        boolean retired,
        Integer usualFrom,
        Integer usualTo) {
    public Draft {
        instanceSize = Objects.requireNonNullElse(instanceSize, "").strip();
        teams = List.copyOf(teams);
    }

    /** As a size stands. */
    public static Draft of(Size size) {
        var terms = size.terms();
        return new Draft(
                terms.memoryGb(),
                terms.storage().leastGb(),
                terms.storage().startGb(),
                terms.storage().mostGb(),
                terms.instanceSize(),
                terms.priceAnHour(),
                terms.needsApproval(),
                terms.teams(),
                terms.retired(),
                terms.usual().from(),
                terms.usual().to());
    }

    /** The same without a mistake in it. */
    Terms terms() {
        return new Terms(
                memoryGb,
                new Terms.Storage(leastGb, startGb, mostGb),
                instanceSize,
                priceAnHour,
                needsApproval,
                teams,
                retired,
                new Terms.Usual(usualFrom, usualTo));
    }
}
