package dev.tailor.web;

import dev.tailor.history.Deed;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a request asks of Tailor.
 *
 * @param words "POST /clusters/{id}/resize": of the route and not of the address, which may hold anything
 * @param changes whether it is to change something
 * @param look what the history says of a look at it; empty where it says nothing
 * @param cluster the cluster in its address, or null
 * @param project Atlas's id of the project in its address, or null
 * @param change the number of the change in its address, or null
 */
record Route(String words, boolean changes, Optional<String> look, UUID cluster, String project, Long change) {
    private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS");

    /** Empty where there is no such route. */
    static Optional<Route> of(ContainerRequestContext request, ResourceInfo resource) {
        if (resource == null || resource.getResourceMethod() == null) {
            return Optional.empty();
        }
        var parameters = request.getUriInfo().getPathParameters();
        var look = Optional.ofNullable(resource.getResourceMethod().getAnnotation(Recorded.class))
                .map(Recorded::value);
        return Optional.of(new Route(
                request.getMethod() + " " + RoutePath.of(resource),
                !LOOKING.contains(request.getMethod()),
                look,
                cluster(parameters.getFirst("id")),
                parameters.getFirst("project"),
                RoutePath.of(resource).startsWith("/changes/") ? change(parameters.getFirst("id")) : null));
    }

    /** What somebody tried: the project may be anything that an address can hold. */
    Deed.Subject tried() {
        return new Deed.Subject(cluster, null, null, null, null);
    }

    /** What somebody has seen, so there is such a project. */
    Deed.Subject seen() {
        return new Deed.Subject(cluster, null, null, project, null);
    }

    private static UUID cluster(String id) {
        try {
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static Long change(String number) {
        try {
            return number == null ? null : Long.valueOf(number);
        } catch (NumberFormatException none) {
            return null;
        }
    }
}
