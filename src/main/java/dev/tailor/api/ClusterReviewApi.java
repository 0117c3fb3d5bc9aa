package dev.tailor.api;

import dev.tailor.review.Fates;
import dev.tailor.team.SignedIn;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** That a lead has looked at a cluster. */
@Path(Addresses.ROOT + "/clusters/{id}/review")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class ClusterReviewApi {
    @Inject
    SignedIn signedIn;

    @Inject
    Fates fates;

    /** Notes that a lead has looked at it and keeps it as it is. */
    @POST
    public ReviewJson review(@RestPath UUID id) {
        return ReviewJson.of(fates.keep(signedIn.person(), id));
    }
}
