package dev.tailor.atlas;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;

/** A project's access list on the wire. */
@Path(Atlas.GROUPS + "/{groupId}/accessList")
@Produces(Atlas.JSON)
@Consumes(Atlas.JSON)
interface AccessListEndpoint {
    @GET
    Page<AtlasAccessEntry> list(
            @PathParam("groupId") String groupId,
            @QueryParam("pageNum") int pageNum,
            @QueryParam("itemsPerPage") int itemsPerPage,
            @QueryParam("includeCount") boolean includeCount);

    @GET
    @Path("/{entry}")
    AtlasAccessEntry get(@PathParam("groupId") String groupId, @PathParam("entry") String entry);

    /** Answers with a page of the list, which need not hold what was added. */
    @POST
    void add(@PathParam("groupId") String groupId, List<NewEntry> entries);

    @DELETE
    @Path("/{entry}")
    void remove(@PathParam("groupId") String groupId, @PathParam("entry") String entry);

    @GET
    @Path("/{entry}/status")
    AccessStatus status(@PathParam("groupId") String groupId, @PathParam("entry") String entry);

    /** One of the first three says what comes in. */
    record NewEntry(
            String ipAddress,
            String cidrBlock,
            String awsSecurityGroup,
            String comment,
            @JsonProperty("deleteAfterDate") Instant deleteAfter) {
        static NewEntry of(String entry, String comment, Instant deleteAfter) {
            if (entry.startsWith("sg-")) {
                return new NewEntry(null, null, entry, comment, deleteAfter);
            }
            return entry.contains("/")
                    ? new NewEntry(null, entry, null, comment, deleteAfter)
                    : new NewEntry(entry, null, null, comment, deleteAfter);
        }
    }
}
