package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** /groups/{groupId}/encryptionAtRest: keys of one's own, which no project here has. */
final class EncryptionRoutes {
    private static final List<String> PROVIDERS = List.of("awsKms", "azureKeyVault", "googleCloudKms");

    private final Atlas atlas;

    EncryptionRoutes(Atlas atlas) {
        this.atlas = atlas;
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("/groups/:groupId/encryptionAtRest", Versions.FIRST, Limit.ONE_PROJECT, this::show));
    }

    private Answer show(Call call) {
        atlas.world().project(call.path("groupId"));
        ObjectNode providers = Json.object().put("enabledForSearchNodes", false);
        PROVIDERS.forEach(provider -> providers.set(provider, disabled()));
        return Answer.ok(providers);
    }

    private static ObjectNode disabled() {
        return Json.object().put("enabled", false).put("valid", false);
    }
}
