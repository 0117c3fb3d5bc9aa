package dev.tailor.api;

import dev.tailor.cluster.Expiries;
import dev.tailor.team.SignedIn;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** Keeping a cluster longer by one call, or for ever; any other day is a change of the cluster. */
@Path(Addresses.ROOT + "/clusters/{id}/expiry")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class ExpiryApi {
    @Inject
    SignedIn signedIn;

    @Inject
    Expiries expiries;

    @Inject
    ClusterViews views;

    /** Keeps it as much longer as one click does. */
    @POST
    @Path("/extension")
    public ClusterJson extend(@RestPath UUID id) {
        expiries.extend(signedIn.person(), id);
        return views.one(signedIn.person(), id);
    }

    /** Has it never expire, whatever its project says; a lead's decision. */
    @POST
    @Path("/exemption")
    public ClusterJson exempt(@RestPath UUID id) {
        expiries.exempt(signedIn.person(), id);
        return views.one(signedIn.person(), id);
    }
}
