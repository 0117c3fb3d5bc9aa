package dev.tailor.changing;

import dev.tailor.cluster.Protections;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Protecting a cluster from deletion, and ending that. */
@Path("/clusters/{id}/protection")
@Authenticated
public class ProtectionPage {
    @Inject
    Subject subject;

    @Inject
    Protections protections;

    @POST
    public Response set(@RestPath UUID id, @RestForm String protection) {
        var name = subject.cluster(id).name();
        var on = isOn(protection);
        protections.set(subject.person(), id, on);
        return subject.back(
                id,
                on
                        ? name + " is protected: nobody can delete it before that is ended."
                        : name + " is not protected any more. Whoever manages it can delete it when Atlas knows.");
    }

    private static boolean isOn(String protection) {
        return switch (Objects.requireNonNullElse(protection, "")) {
            case "on" -> true;
            case "off" -> false;
            default -> throw new BadRequestException();
        };
    }
}
