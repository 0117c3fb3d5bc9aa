package dev.tailor.api;

import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Handovers;
import dev.tailor.team.SignedIn;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** Whose a cluster is. */
@Path(Addresses.ROOT + "/clusters/{id}/owner")
@Authenticated
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnerApi {
    @Inject
    SignedIn signedIn;

    @Inject
    Clusters clusters;

    @Inject
    Handovers handovers;

    @Inject
    ClusterViews views;

    @Inject
    Fingerprint fingerprint;

    /** Hands it over to a member of its team; needs If-Match. */
    @PUT
    @Transactional
    @APIResponseSchema(value = ClusterJson.class, responseCode = "200", responseDescription = "It is so now")
    public Response handOver(@RestPath UUID id, @RestHeader("If-Match") String ifMatch, ClusterBodies.Owner body) {
        var who = signedIn.person();
        fingerprint.check(ifMatch, ClusterJson.of(clusters.held(who, id)));
        handovers.handOver(who, id, body.email());
        var cluster = views.one(who, id);
        return Response.ok(cluster).tag(fingerprint.of(cluster)).build();
    }
}
