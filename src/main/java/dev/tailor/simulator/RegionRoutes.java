package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** /groups/{groupId}/clusters/provider/regions: which sizes can be had where. */
final class RegionRoutes {
    private final Atlas atlas;

    RegionRoutes(Atlas atlas) {
        this.atlas = atlas;
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("/groups/:groupId/clusters/provider/regions", Versions.FIRST, Limit.CLUSTERS, this::list));
    }

    private Answer list(Call call) {
        atlas.world().project(call.path("groupId"));
        var providers = call.queries().getAll("providers");
        var asked = Offers.all().regions().entrySet().stream()
                .filter(offer -> providers.isEmpty() || providers.contains(offer.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .toList();
        return Answer.ok(Paging.page(call, asked, RegionRoutes::provider));
    }

    /** Every size everywhere, which is more than the real clouds have. */
    private static ObjectNode provider(Map.Entry<String, List<String>> offer) {
        var json = Json.object().put("provider", offer.getKey());
        json.set("instanceSizes", Json.array(Offers.all().instanceSizes(), size -> size(size, offer.getValue())));
        return json;
    }

    private static ObjectNode size(Offers.InstanceSize size, List<String> regions) {
        var json = Json.object().put("name", size.name());
        json.set("availableRegions", Json.array(regions, region -> Json.object()
                .put("name", region)
                .put("default", region.equals(regions.get(0)))));
        return json;
    }
}
