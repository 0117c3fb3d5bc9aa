package dev.tailor.web;

import dev.tailor.cluster.Refusal;
import dev.tailor.team.SignedIn;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Whatever lies below {@code /admin} is for administrators: one rule, so that no page there can forget it. */
class AdministratorsOnly {
    @Inject
    SignedIn signedIn;

    @ServerRequestFilter
    void check(ResourceInfo resource) {
        if (isForAdministrators(resource.getResourceClass())
                && signedIn.somebody()
                && !signedIn.person().admin()) {
            throw new Refusal.NotAllowed(
                    "This is for administrators: they look after Atlas’s projects and all clusters.");
        }
    }

    /** By the class that answers and not by the address asked for, which may be written in many ways. */
    private static boolean isForAdministrators(Class<?> resource) {
        var path = resource.getAnnotation(Path.class);
        return path != null && ("/" + path.value()).matches("/+admin(/.*)?");
    }
}
