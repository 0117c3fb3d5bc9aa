package dev.tailor.atlas;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** Events of projects on the wire. */
@Path(Atlas.GROUPS + "/{groupId}/events")
@Produces(Atlas.JSON)
interface EventsEndpoint {
    @GET
    Page<AtlasEvent> list(
            @PathParam("groupId") String groupId,
            @QueryParam("minDate") String minDate,
            @QueryParam("eventType") List<String> types,
            @QueryParam("pageNum") int pageNum,
            @QueryParam("itemsPerPage") int itemsPerPage,
            @QueryParam("includeCount") boolean includeCount);

    @GET
    @Path("/{eventId}")
    AtlasEvent get(@PathParam("groupId") String groupId, @PathParam("eventId") String eventId);
}
