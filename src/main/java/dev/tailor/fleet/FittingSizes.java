package dev.tailor.fleet;

import dev.tailor.catalog.Size;
import dev.tailor.catalog.Sizes;
import dev.tailor.stock.UnofferedSizes;
import dev.tailor.stock.UnofferedSizes.Said;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** The size in which a cluster is as it is: one that has its machines, or else one that is made for it. */
@ApplicationScoped
class FittingSizes {
    @Inject
    Sizes sizes;

    @Inject
    UnofferedSizes unoffered;

    /** The machines that no size has, where one can be made of them. */
    Optional<String> lacking(ClusterInAtlas there) {
        return there.instanceSize().filter(UnofferedSizes::possible).filter(machines -> present(machines)
                .isEmpty());
    }

    /** What stands against it: a sentence by field. */
    Map<String, String> problems(ClusterInAtlas there, Said said) {
        var machines = there.instanceSize().orElse("");
        if (present(machines).isPresent()) {
            return Map.of();
        }
        return UnofferedSizes.possible(machines)
                ? unoffered.problems(machines, storage(there), said)
                : Map.of("size", "There can be no size of its machines. Choose one of the sizes.");
    }

    /** The size itself, without problems. */
    Size size(Person who, ClusterInAtlas there, Said said) {
        var machines = there.instanceSize().orElseThrow();
        return present(machines).orElseGet(() -> unoffered.add(who, machines, storage(there), said));
    }

    private Optional<Size> present(String machines) {
        return NearestSizes.to(machines, sizes.all()).stream()
                .filter(size -> size.runsOn(machines))
                .findFirst();
    }

    private static int storage(ClusterInAtlas there) {
        return Math.max(1, there.storageGb().map(Double::intValue).orElse(1));
    }
}
