package dev.tailor.simulator;

/** /simulator/limits: other limits than Atlas's usual ones, which it gives to some. */
final class LimitControl {
    static final String ONE = "/simulator/limits/:endpointSetId";

    private final RateLimits limits;

    LimitControl(RateLimits limits) {
        this.limits = limits;
    }

    Answer give(Call call) {
        var limit = RateLimitRoutes.named(call.path("endpointSetId"));
        limits.give(limit, new RateLimits.Rate(number(call, "capacity"), number(call, "refillPerMinute")));
        return Answer.noContent();
    }

    private static int number(Call call, String field) {
        var number = call.object().path(field).asInt(0);
        if (number < 1) {
            throw AtlasError.invalid(field);
        }
        return number;
    }
}
