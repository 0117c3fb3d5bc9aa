package dev.tailor.web;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;

/** The address of a route as it is written in the code: "/clusters/{id}/resize", whatever was asked for in particular. */
public final class RoutePath {
    private RoutePath() {}

    public static String of(ResourceInfo resource) {
        var below = resource.getResourceMethod().getAnnotation(Path.class);
        var whole = resource.getResourceClass().getAnnotation(Path.class).value() + "/"
                + (below == null ? "" : below.value());
        return ("/" + whole).replaceAll("/+", "/").replaceAll("(.)/$", "$1");
    }
}
