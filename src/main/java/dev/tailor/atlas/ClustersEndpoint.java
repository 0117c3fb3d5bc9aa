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

/** Dedicated and free clusters on the wire. */
@Path(Atlas.GROUPS + "/{groupId}/clusters")
@Produces(Atlas.JSON)
@Consumes(Atlas.JSON)
interface ClustersEndpoint {
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
    ClusterJson create(@PathParam("groupId") String groupId, NewClusterJson cluster);

    @PATCH
    @Path("/{name}")
    ClusterJson change(@PathParam("groupId") String groupId, @PathParam("name") String name, ClusterChange change);

    @DELETE
    @Path("/{name}")
    void delete(@PathParam("groupId") String groupId, @PathParam("name") String name);

    @GET
    @Path("/{name}/status")
    ChangeStatus status(@PathParam("groupId") String groupId, @PathParam("name") String name);
}
