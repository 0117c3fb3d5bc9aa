package dev.tailor.fleet;

import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasOffer;
import dev.tailor.atlas.AtlasRegions;
import dev.tailor.catalog.Placement;
import dev.tailor.catalog.Size;
import dev.tailor.catalog.Sizes;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether Atlas has our sizes in a region. Where it does not say, a typing error shows at the first cluster. */
@ApplicationScoped
class Regions {
    @Inject
    AtlasRegions regions;

    @Inject
    Sizes sizes;

    /** What is wrong with the region of a project's placement, empty where Atlas does not say: one call. */
    Optional<Map<String, String>> problems(String projectId, Placement placement) {
        try {
            var offers = regions.list(projectId, placement.provider());
            var known = sizes.offered().stream().anyMatch(size -> isOffered(size, placement.region(), offers));
            return Optional.of(
                    known ? Map.of() : Map.of("region", "Atlas has none of our sizes in " + placement.where() + "."));
        } catch (AtlasFailure failure) {
            Log.warnf("Atlas did not tell its regions: %s", failure.getMessage());
            return Optional.empty();
        }
    }

    private static boolean isOffered(Size size, String region, List<AtlasOffer> offers) {
        return offers.stream()
                .anyMatch(offer -> offer.regionsOf(size.instanceSize()).contains(region));
    }
}
