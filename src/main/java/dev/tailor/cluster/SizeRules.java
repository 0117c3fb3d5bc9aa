package dev.tailor.cluster;

import dev.tailor.catalog.Size;
import java.util.Optional;

/** Whether a size can be had, asked whenever somebody is to get one: catalogues change while forms are open. */
final class SizeRules {
    private SizeRules() {}

    /**
     * Why a team can't have a size, as a sentence.
     *
     * @param size null where there is none of that name
     * @param team null where nobody knows yet whose it would be
     */
    static Optional<String> problem(Size size, String team) {
        if (size == null) {
            return Optional.of("Choose one of the sizes.");
        }
        return team == null ? Optional.empty() : size.obstacle(team);
    }

    /** Why a change that waits can't be approved any more; what was decided before goes its way. */
    static Optional<String> obstacle(Change change) {
        return offer(change).or(() -> storage(change));
    }

    private static Optional<String> offer(Change change) {
        return Optional.ofNullable(change.toSize())
                .filter(size -> !size.equals(change.cluster().size()) || change.kind() == ChangeKind.CREATE)
                .filter(size -> !size.isOfferedTo(change.cluster().team()))
                .map(size -> size.id() + " is not offered to "
                        + change.cluster().team() + " any more: decline it, or ask the platform team.");
    }

    private static Optional<String> storage(Change change) {
        return Optional.ofNullable(change.toSize())
                .filter(size -> change.restores().isEmpty() && !size.holds(change.toStorageGb()))
                .map(size -> "%s holds %d to %,d GB now, and %,d are asked for: decline it, or ask the platform team."
                        .formatted(size.id(), size.storageMinGb(), size.storageMaxGb(), change.toStorageGb()));
    }
}
