package dev.tailor.atlas;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

/** Flex clusters on the wire: a family of its own that shares the names of the other. */
@Path(Atlas.GROUPS + "/{groupId}/flexClusters")
@Produces(Atlas.JSON)
@Consumes(Atlas.JSON)
interface FlexClustersEndpoint {
    @GET
    Page<ClusterJson> list(
            @PathParam("groupId") String groupId,
            @QueryParam("pageNum") int pageNum,
            @QueryParam("itemsPerPage") int itemsPerPage,
            @QueryParam("includeCount") boolean includeCount);

    @GET
    @Path("/{name}")
    ClusterJson get(@PathParam("groupId") String groupId, @PathParam("name") String name);

    /** With everything that this client does not know by name. */
    @GET
    @Path("/{name}")
    JsonNode tree(@PathParam("groupId") String groupId, @PathParam("name") String name);

    @POST
    ClusterJson create(@PathParam("groupId") String groupId, NewFlexJson cluster);

    /** Atlas takes tags and protection only. */
    @PATCH
    @Path("/{name}")
    ClusterJson change(@PathParam("groupId") String groupId, @PathParam("name") String name, ClusterChange change);

    @DELETE
    @Path("/{name}")
    void delete(@PathParam("groupId") String groupId, @PathParam("name") String name);
}
