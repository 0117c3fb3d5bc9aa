package dev.tailor.atlas;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many calls Atlas takes. This client keeps to Atlas's published limits, and to others as soon as an answer shows
 * them; what is read here it keeps to at once. Every method blocks and throws {@link AtlasFailure}.
 */
@ApplicationScoped
public class AtlasRateLimits {
    private final Connection connection;
    private final RateLimitsEndpoint limits;

    AtlasRateLimits(Connection connection) {
        this.connection = connection;
        limits = connection.endpoint(RateLimitsEndpoint.class);
    }

    /** All limits, as they are for everybody. */
    public List<AtlasRateLimit> list() {
        var all = read(null);
        all.forEach(limit -> sets(limit).forEach(set -> allowances().learn(set, limit(limit))));
        return all;
    }

    /** The limits of one project, which may have been given others. */
    public List<AtlasRateLimit> list(String groupId) {
        var all = read(groupId);
        all.forEach(limit -> sets(limit)
                .filter(set -> set.owner() == EndpointSet.Owner.PROJECT)
                .forEach(set -> allowances().of(new Share(set, groupId)).learn(limit(limit))));
        return all;
    }

    private List<AtlasRateLimit> read(String groupId) {
        return connection
                .calls()
                .<RateLimitJson>all((page, size, count) -> limits.list(groupId, page, size, count))
                .map(RateLimitJson::limit)
                .filter(limit -> limit.capacity() > 0)
                .toList();
    }

    private Allowances allowances() {
        return connection.traffic().allowances();
    }

    private static Limit limit(AtlasRateLimit told) {
        return new Limit(told.capacity(), told.refill(), Duration.ofSeconds(told.refillSeconds()));
    }

    private static Stream<EndpointSet> sets(AtlasRateLimit limit) {
        return limit.endpoints().stream()
                .flatMap(endpoint -> EndpointSet.listed(endpoint.substring(endpoint.indexOf(' ') + 1)).stream())
                .distinct();
    }
}
