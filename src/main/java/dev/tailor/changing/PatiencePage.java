package dev.tailor.changing;

import dev.tailor.cluster.Retries;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** Waiting until the cloud has room. */
@Path("/changes/{id}/patience")
@Authenticated
public class PatiencePage {
    @Inject
    Subject subject;

    @Inject
    Retries retries;

    @POST
    public Response waitForRoom(@RestPath long id) {
        return subject.back(
                retries.waitForRoom(subject.person(), id),
                "Atlas is asked again and again until there is room. You can withdraw it meanwhile.");
    }
}
