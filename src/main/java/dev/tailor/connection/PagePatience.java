package dev.tailor.connection;

import dev.tailor.atlas.AtlasPatience;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Whoever has asked for a page waits so long and no longer, however many calls it takes; background work has time. */
@ApplicationScoped
class PagePatience implements AtlasPatience {
    private static final String END = PagePatience.class.getName();

    @Inject
    CurrentVertxRequest current;

    @Inject
    ConnectionConfig config;

    @Inject
    Clock clock;

    @Override
    public Optional<Instant> until() {
        return request().map(this::end);
    }

    private Optional<RoutingContext> request() {
        return Arc.container().requestContext().isActive()
                ? Optional.ofNullable(current.getCurrent())
                : Optional.empty();
    }

    /** Counted from the page's first call. */
    private Instant end(RoutingContext request) {
        Instant known = request.get(END);
        var end = known == null ? clock.instant().plus(config.answerWithin()) : known;
        request.put(END, end);
        return end;
    }
}
