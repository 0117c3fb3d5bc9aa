package dev.tailor.cluster;

import dev.tailor.catalog.Size;
import java.util.Optional;

/** Whether a size can be had, asked whenever somebody is to get one: catalogues change while forms are open. */
final class SizeRules {
    private SizeRules() {}

    /**
     * Why a team can't have a size, as a sentence.
     *
     * @param size empty where there is none of that name
     * @param team empty where nobody knows yet whose it would be
     */
    static Optional<String> problem(Optional<Size> size, Optional<String> team) {
        return size.isEmpty()
                ? Optional.of("Choose one of the sizes.")
                : team.flatMap(one -> size.get().obstacle(one));
    }

    /** Why a change that waits can't be approved any more; what was decided before goes its way. */
    static Optional<String> obstacle(Change change) {
        return Optional.ofNullable(change.toSize())
                .filter(size -> !size.equals(change.cluster().size()) || change.kind() == ChangeKind.CREATE)
                .filter(size -> !size.isOfferedTo(change.cluster().team()))
                .map(size -> size.id() + " is not offered to "
                        + change.cluster().team() + " any more: decline it, or ask the platform team.");
    }
}
