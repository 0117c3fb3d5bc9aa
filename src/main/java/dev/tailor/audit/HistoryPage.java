package dev.tailor.audit;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The whole history, for administrators. */
@Path("/admin/history")
@Authenticated
public class HistoryPage {
    @Inject
    HistoryReading reading;

    @Inject
    Export export;

    @GET
    public Response list(UriInfo here) {
        return reading.page(Shelf.ofAdministrators(), here);
    }

    @GET
    @Path("/csv")
    public Response csv(UriInfo here) {
        return export.of(Shelf.ofAdministrators(), here, Format.CSV);
    }

    @GET
    @Path("/jsonl")
    public Response jsonLines(UriInfo here) {
        return export.of(Shelf.ofAdministrators(), here, Format.JSON_LINES);
    }
}
