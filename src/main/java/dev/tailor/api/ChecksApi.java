package dev.tailor.api;

import dev.tailor.cluster.Watches;
import dev.tailor.team.SignedIn;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;

/** Having Atlas asked about a cluster at once. */
@Path(Addresses.ROOT + "/clusters/{id}/check")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class ChecksApi {
    @Inject
    SignedIn signedIn;

    @Inject
    Watches watches;

    /** Atlas is asked in the background, sooner than it would have been. */
    @POST
    @APIResponseSchema(value = LoginsApi.Said.class, responseCode = "202", responseDescription = "What happens now")
    public Response check(@RestPath UUID id) {
        var cluster = watches.askSoon(signedIn.person(), id);
        return Response.accepted(new LoginsApi.Said("Atlas is asked about " + cluster.name() + " now."))
                .build();
    }
}
