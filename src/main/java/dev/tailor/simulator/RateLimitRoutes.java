package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** /rateLimits: how many calls there may be, and of what. */
final class RateLimitRoutes {
    private static final Versions VERSIONS = Versions.of("2025-03-12");

    private final RateLimits limits;
    private final Supplier<List<Endpoint>> all;

    /**
     * @param limits what holds
     * @param all every operation that is limited
     */
    RateLimitRoutes(RateLimits limits, Supplier<List<Endpoint>> all) {
        this.limits = limits;
        this.all = all;
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("/rateLimits", VERSIONS, Limit.EVERYTHING, this::list),
                Endpoint.get("/rateLimits/:endpointSetId", VERSIONS, Limit.EVERYTHING, this::show));
    }

    private Answer list(Call call) {
        var asked = Arrays.stream(Limit.values())
                .filter(limit -> limit != Limit.TOKENS && isAskedFor(call, limit))
                .toList();
        return Answer.ok(Paging.page(call, asked, this::document));
    }

    private Answer show(Call call) {
        var id = call.path("endpointSetId");
        return Answer.ok(document(named(id)));
    }

    /** The limit that Atlas's list calls so. */
    static Limit named(String id) {
        return Arrays.stream(Limit.values())
                .filter(limit -> id(limit).equals(id))
                .findFirst()
                .orElseThrow(() -> AtlasError.notFound("RESOURCE_NOT_FOUND", "Cannot find resource " + id + ".", id));
    }

    /** Somebody's id leaves only the limits of their kind. */
    private static boolean isAskedFor(Call call, Limit limit) {
        if (call.query("groupId").isPresent()) {
            return limit.scope() == Limit.Scope.PROJECT;
        }
        return call.query("orgId").isEmpty() || limit.scope() == Limit.Scope.ORGANIZATION;
    }

    private ObjectNode document(Limit limit) {
        var json = Json.object()
                .put("endpointSetId", id(limit))
                .put("endpointSetName", name(limit))
                .put("scope", scope(limit));
        var rate = limits.rate(limit);
        json.putObject("capacity").put("value", rate.capacity());
        json.putObject("refillRate").put("value", rate.refillPerMinute());
        json.putObject("refillDurationSeconds").put("value", 60);
        var limited =
                all.get().stream().filter(endpoint -> endpoint.limit() == limit).toList();
        json.set("endpoints", Json.array(limited, RateLimitRoutes::endpoint));
        return json;
    }

    private static ObjectNode endpoint(Endpoint endpoint) {
        return Json.object()
                .put("method", endpoint.method().name())
                .put("path", "/api/atlas/v2" + endpoint.path().replaceAll(":(\\w+)", "{$1}"));
    }

    private static String id(Limit limit) {
        return limit.name().toLowerCase(Locale.ROOT) + "_" + scope(limit).toLowerCase(Locale.ROOT);
    }

    private static String name(Limit limit) {
        var words = limit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String scope(Limit limit) {
        return switch (limit.scope()) {
            case PROJECT -> "GROUP";
            case ORGANIZATION -> "ORGANIZATION";
            case KEY -> "USER";
            case CLIENT -> "IP";
        };
    }
}
