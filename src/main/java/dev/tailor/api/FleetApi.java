package dev.tailor.api;

import dev.tailor.fleet.Copying;
import dev.tailor.fleet.Estate;
import dev.tailor.fleet.Fleet;
import dev.tailor.team.SignedIn;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Every cluster of every project that Tailor's key sees, whoever asked for it, as copied; for administrators. */
@Path(Addresses.ROOT + "/fleet")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class FleetApi {
    @Inject
    SignedIn signedIn;

    @Inject
    Fleet fleet;

    @Inject
    Estate estate;

    @Inject
    Copying copying;

    /** By name. */
    @GET
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "A part of the name")
    @Parameter(name = "project", in = ParameterIn.QUERY, description = "A part of the project’s name, or Atlas’s id")
    @Parameter(
            name = "whose",
            in = ParameterIn.QUERY,
            description = "tailor, or others: those that nobody asked Tailor for")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "ready, paused, creating, updating, repairing, deleting, other")
    @Parameter(
            name = "label",
            in = ParameterIn.QUERY,
            description = "A label of Tailor’s own: its key, key and value as cost: 42, or !cost for those without it;"
                    + " of several all count")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "after", in = ParameterIn.QUERY)
    public Listing<FleetJson> list(UriInfo here) {
        Administrators.only(signedIn.person());
        var search = FleetParameters.of(here.getQueryParameters());
        var page = fleet.page(search.query(), search.after(), search.limit());
        return new Listing<>(
                page.rows().stream().map(FleetJson::of).toList(), page.more() ? search.next(page.next()) : null);
    }

    /** Asks Atlas for its organizations and projects; their clusters follow within seconds. */
    @POST
    @Path("/copy")
    public AskedJson copy() {
        Administrators.only(signedIn.person());
        copying.everything();
        return AskedJson.of(estate.asked());
    }
}
