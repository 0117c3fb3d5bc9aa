package dev.tailor.atlas;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Arrays;
import java.util.Locale;

/** Counts and times calls by operation and outcome. No tag holds an id, so there are no more meters than operations. */
final class Meters {
    static final String OK = "ok";
    /** A call without proof, which Atlas answers by asking for it: the first half of HTTP Digest. */
    static final String QUESTION = "question";

    private static final String ENDPOINT = "endpoint";

    private final MeterRegistry registry;

    Meters(MeterRegistry registry) {
        this.registry = registry;
    }

    /** "try-later". */
    static String kind(AtlasFailure failure) {
        return failure.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    void watch(Allowances allowances, Circuit circuit) {
        Arrays.stream(EndpointSet.values())
                .forEach(set -> Gauge.builder("atlas.rate.left", allowances, all -> all.fewest(set)
                                .orElse(set.limit().capacity()))
                        .description("calls that Atlas still takes, of whoever has the fewest left")
                        .tag("set", set.words())
                        .register(registry));
        Gauge.builder("atlas.circuit.open", circuit, one -> one.until().isPresent() ? 1 : 0)
                .description("1 while no calls go out because Atlas does not answer")
                .register(registry);
    }

    Timer.Sample start() {
        return Timer.start(registry);
    }

    void stop(Timer.Sample watch, Route route, String outcome) {
        watch.stop(Timer.builder("atlas.calls")
                .description("calls to Atlas")
                .tag(ENDPOINT, route.name())
                .tag("outcome", outcome)
                .register(registry));
    }

    /** A call that did not go out, for Atlas's sake. */
    void held(Route route) {
        registry.counter("atlas.calls.held", ENDPOINT, route.name()).increment();
    }
}
