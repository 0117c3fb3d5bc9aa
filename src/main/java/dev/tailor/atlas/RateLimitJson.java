package dev.tailor.atlas;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/** A limit as Atlas tells it: each number with its default, where one project or account has another. */
record RateLimitJson(
        @JsonProperty("endpointSetId") String id,
        @JsonProperty("endpointSetName") String name,
        String scope,
        Value capacity,
        Value refillRate,
        Value refillDurationSeconds,
        List<Endpoint> endpoints) {

    record Value(Long value) {}

    record Endpoint(String method, String path) {}

    AtlasRateLimit limit() {
        return new AtlasRateLimit(
                id,
                name,
                scope,
                number(capacity),
                number(refillRate),
                number(refillDurationSeconds),
                Objects.requireNonNullElse(endpoints, List.<Endpoint>of()).stream()
                        .map(endpoint -> endpoint.method() + " " + endpoint.path())
                        .toList());
    }

    private static long number(Value value) {
        return value == null || value.value() == null ? 0 : value.value();
    }
}
