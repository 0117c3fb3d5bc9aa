package dev.tailor.atlas;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Alerts on the wire. */
@Path(Atlas.GROUPS + "/{groupId}/alerts")
@Produces(Atlas.JSON)
@Consumes(Atlas.JSON)
interface AlertsEndpoint {
    /** @param status null for all */
    @GET
    Page<AtlasAlert> list(
            @PathParam("groupId") String groupId,
            @QueryParam("status") AlertStatus status,
            @QueryParam("pageNum") int pageNum,
            @QueryParam("itemsPerPage") int itemsPerPage,
            @QueryParam("includeCount") boolean includeCount);

    @GET
    @Path("/{alertId}")
    AtlasAlert get(@PathParam("groupId") String groupId, @PathParam("alertId") String alertId);

    @PATCH
    @Path("/{alertId}")
    AtlasAlert acknowledge(
            @PathParam("groupId") String groupId,
            @PathParam("alertId") String alertId,
            Acknowledgement acknowledgement);

    /** Either a date, in UTC with Z and in whole seconds, or the word that takes it back. */
    record Acknowledgement(Instant acknowledgedUntil, String acknowledgementComment, Boolean unacknowledgeAlert) {
        static Acknowledgement until(Instant date, String comment) {
            return new Acknowledgement(date.truncatedTo(ChronoUnit.SECONDS), comment, null);
        }

        static Acknowledgement none() {
            return new Acknowledgement(null, null, true);
        }
    }
}
