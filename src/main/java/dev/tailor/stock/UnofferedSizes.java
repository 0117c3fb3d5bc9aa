package dev.tailor.stock;

import dev.tailor.catalog.Size;
import dev.tailor.catalog.Sizes;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes sizes that nobody is offered, of machines that a cluster in Atlas has: for those that stay as they are. */
@ApplicationScoped
public class UnofferedSizes {
    private static final int LEAST_GB = 10;
    private static final int MOST_GB = 4_096;
    private static final int LONGEST_LETTER = 10;

    /** What Atlas says of its general machines: documentation of cluster tiers, seen 2026-11. */
    private static final Map<String, Integer> MEMORY = Map.of(
            "M10", 2, "M20", 4, "M30", 8, "M40", 16, "M50", 32, "M60", 64, "M80", 128, "M140", 192, "M200", 256, "M300",
            384);

    @Inject
    Stock stock;

    @Inject
    Sizes sizes;

    /**
     * What somebody says of machines, since Atlas does not; null where they wrote no number.
     *
     * @param memoryGb of each node
     * @param priceAnHour of three nodes, in US dollars
     */
    public record Said(Integer memoryGb, BigDecimal priceAnHour) {}

    /** Whether there can be a size of these machines. */
    public static boolean possible(String machines) {
        return DraftRules.areMachines(machines);
    }

    /** The memory of each node in GB, as far as that is known. */
    public static Optional<Integer> memory(String machines) {
        return Optional.ofNullable(MEMORY.get(machines));
    }

    /**
     * What is wrong with what is said: a sentence at memory and price.
     *
     * @param storageGb what the cluster has
     */
    public Map<String, String> problems(String machines, int storageGb, Said said) {
        return DraftRules.problems(draft(machines, storageGb, said));
    }

    /**
     * A size of these machines, without problems. Whoever else makes one has to wait until the end of the transaction.
     *
     * @param storageGb what the cluster has
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Size add(Person who, String machines, int storageGb, Said said) {
        return stock.add(who, letter(machines), draft(machines, storageGb, said).terms());
    }

    private static Draft draft(String machines, int storageGb, Said said) {
        return new Draft(
                said.memoryGb(),
                Math.min(LEAST_GB, storageGb),
                storageGb,
                Math.max(MOST_GB, storageGb),
                machines,
                said.priceAnHour(),
                true,
                List.of(),
                true,
                10,
                20);
    }

    /** Called as its machines are, which no t-shirt size is: M50, M60-NVME; M50-2 where a size is called M50. */
    private String letter(String machines) {
        var name = machines.replace('_', '-');
        return Stream.concat(
                        Stream.of(""),
                        IntStream.iterate(2, number -> number + 1).mapToObj(number -> "-" + number))
                .map(end -> name.substring(0, Math.min(name.length(), LONGEST_LETTER - end.length())) + end)
                .filter(letter -> sizes.findByIdOptional(letter).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
