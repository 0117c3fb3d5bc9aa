package dev.tailor.audit;

import dev.tailor.team.SignedIn;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** What happened to the clusters of a lead's teams, those that are gone included. */
@Path("/review/history")
@Authenticated
public class TeamHistoryPage {
    @Inject
    SignedIn signedIn;

    @Inject
    HistoryReading reading;

    @Inject
    Export export;

    @GET
    public Response list(UriInfo here) {
        return reading.page(Shelf.of(signedIn.person()), here);
    }

    @GET
    @Path("/csv")
    public Response csv(UriInfo here) {
        return export.of(Shelf.of(signedIn.person()), here, Format.CSV);
    }

    @GET
    @Path("/jsonl")
    public Response jsonLines(UriInfo here) {
        return export.of(Shelf.of(signedIn.person()), here, Format.JSON_LINES);
    }
}
