package dev.tailor.api;

import dev.tailor.team.SignedIn;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestHeader;

/** The clusters that somebody may see, and asking for one. */
@Path(Addresses.ROOT + "/clusters")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClustersApi {
    @Inject
    SignedIn signedIn;

    @Inject
    ClusterViews views;

    @Inject
    ClusterWishes wishes;

    @Inject
    Keys keys;

    /** Newest first; searched by q, state, size, team and label, as on the page. */
    @GET
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "A part of a name, a description, an owner or a label")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "As in the list on the page: ready, paused, waiting, …")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "The letter of a size")
    @Parameter(name = "team", in = ParameterIn.QUERY, description = "A team’s name")
    @Parameter(
            name = "label",
            in = ParameterIn.QUERY,
            description = "A label: its key, key and value as cost: 42, or !cost for those without it; of several all"
                    + " count")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "after", in = ParameterIn.QUERY)
    public Listing<ClusterJson> list(UriInfo here) {
        return views.page(signedIn.person(), ClusterSearch.of(here.getQueryParameters()));
    }

    /** Accepted when it is written down; the change at Location tells what becomes of it. */
    @POST
    @APIResponseSchema(
            value = ClusterJson.class,
            responseCode = "202",
            responseDescription = "Accepted; Location is the change")
    public Response request(@RestHeader("Idempotency-Key") String key, ClusterBodies.New body) {
        var who = signedIn.person();
        return keys.once(who, key, "POST /clusters", body, () -> {
            var change = wishes.create(who, body);
            return Answers.accepted(views.one(who, change.cluster().id()), change);
        });
    }
}
