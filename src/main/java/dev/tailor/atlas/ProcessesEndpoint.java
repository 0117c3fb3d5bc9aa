package dev.tailor.atlas;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestQuery;

/** Processes and what is measured at them, on the wire. */
@Path(Atlas.GROUPS + "/{groupId}/processes")
@Produces(Atlas.JSON)
interface ProcessesEndpoint {
    @GET
    Page<AtlasProcess> list(
            @PathParam("groupId") String groupId,
            @QueryParam("pageNum") int pageNum,
            @QueryParam("itemsPerPage") int itemsPerPage,
            @QueryParam("includeCount") boolean includeCount);

    @GET
    @Path("/{processId}")
    AtlasProcess get(@PathParam("groupId") String groupId, @PathParam("processId") String processId);

    @GET
    @Path("/{processId}/measurements")
    Measured measurements(
            @PathParam("groupId") String groupId,
            @PathParam("processId") String processId,
            @QueryParam("granularity") String granularity,
            @QueryParam("period") String period,
            @QueryParam("start") Instant start,
            @QueryParam("end") Instant end,
            @RestQuery("m") List<String> names);

    @GET
    @Path("/{processId}/disks")
    Page<Disk> disks(
            @PathParam("groupId") String groupId,
            @PathParam("processId") String processId,
            @QueryParam("pageNum") int pageNum,
            @QueryParam("itemsPerPage") int itemsPerPage,
            @QueryParam("includeCount") boolean includeCount);

    @GET
    @Path("/{processId}/disks/{partition}/measurements")
    Measured diskMeasurements(
            @PathParam("groupId") String groupId,
            @PathParam("processId") String processId,
            @PathParam("partition") String partition,
            @QueryParam("granularity") String granularity,
            @QueryParam("period") String period,
            @QueryParam("start") Instant start,
            @QueryParam("end") Instant end,
            @RestQuery("m") List<String> names);

    /** A disk has nothing but its name. */
    record Disk(String partitionName) {}

    /** What was measured. */
    record Measured(List<AtlasMeasurement> measurements) {
        public Measured {
            measurements = List.copyOf(Objects.requireNonNullElse(measurements, List.of()));
        }
    }
}
