package dev.tailor.web;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Keeps what anybody may type out of the metrics. Pages are counted by their route, but who is not signed in is turned
 * away before there is a route, and would leave a meter for each address that they try.
 */
class MeteredRoutes {
    private static final String ROUTE = "uri";
    private static final String ID = "/([0-9a-f-]{36}|[0-9a-f]{24}|\\d+)(?=/|$)";

    @Produces
    @Singleton
    MeterFilter withoutIds() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id meter) {
                return meter.getTag(ROUTE) == null ? meter : meter.replaceTags(tags(meter));
            }
        };
    }

    private static List<Tag> tags(Meter.Id meter) {
        return meter.getTags().stream()
                .map(tag -> tag.getKey().equals(ROUTE) ? Tag.of(ROUTE, route(meter)) : tag)
                .toList();
    }

    private static String route(Meter.Id meter) {
        return "401".equals(meter.getTag("status"))
                ? "UNAUTHORIZED"
                : meter.getTag(ROUTE).replaceAll(ID, "/{id}");
    }
}
