package dev.tailor.atlas;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** Which instance sizes can be had where. Every method blocks and throws {@link AtlasFailure}. */
@ApplicationScoped
public class AtlasRegions {
    private final Calls calls;
    private final RegionsEndpoint regions;

    AtlasRegions(Connection connection) {
        calls = connection.calls();
        regions = connection.endpoint(RegionsEndpoint.class);
    }

    /** What these providers offer in a project; of all providers where none is named. */
    public List<AtlasOffer> list(String groupId, String... providers) {
        return calls.<AtlasOffer>all(
                        (page, size, count) -> regions.list(groupId, Arrays.asList(providers), page, size, count))
                .toList();
    }
}
