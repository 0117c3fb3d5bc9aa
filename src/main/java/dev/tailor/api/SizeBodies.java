package dev.tailor.api;

import dev.tailor.stock.Draft;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What administrators' programs send about sizes. */
final class SizeBodies {
    private SizeBodies() {}

    /**
     * A size to be, or what is to become different of one; there, what is null stays.
     *
     * @param id its letter; what there is may be renamed, and whatever has it goes along
     * @param instanceSize Atlas's name for the machines
     * @param priceAnHour of three nodes, in US dollars
     * @param teams those that may use it; an empty list means all
     * @param retired whether nobody can ask for it any more
     */
    @Schema(
            name = "SizeWish",
            examples = "{\"id\":\"XXL\",\"memoryGb\":32,\"storageMinGb\":10,\"storageGb\":160,\"storageMaxGb\":4096,"
                    + "\"instanceSize\":\"M50\",\"priceAnHour\":2.0}")
    public record Wish(
            String id,
            Integer memoryGb,
            Integer storageGb,
            Integer storageMinGb,
            Integer storageMaxGb,
            String instanceSize,
            BigDecimal priceAnHour,
            Boolean needsApproval,
            List<String> teams,
            Boolean retired,
            Integer usualFromMinutes,
            Integer usualToMinutes)
            implements Body {
        /** What a new one is where nothing is said. */
        private static final Draft NEW = new Draft(null, 10, null, null, "", null, true, List.of(), false, 10, 20);

        Draft draft() {
            return over(NEW);
        }

        /** What is said, in the place of what there is. */
        Draft over(Draft present) {
            return new Draft(
                    or(memoryGb, present.memoryGb()),
                    or(storageMinGb, present.leastGb()),
                    or(storageGb, present.startGb()),
                    or(storageMaxGb, present.mostGb()),
                    or(instanceSize, present.instanceSize()),
                    priceAnHour == null ? present.priceAnHour() : priceAnHour.stripTrailingZeros(),
                    or(needsApproval, present.needsApproval()),
                    or(teams, present.teams()).stream().filter(Objects::nonNull).toList(),
                    or(retired, present.retired()),
                    or(usualFromMinutes, present.usualFrom()),
                    or(usualToMinutes, present.usualTo()));
        }

        private static <T> T or(T said, T present) {
            return Optional.ofNullable(said).orElse(present);
        }
    }
}
