package dev.tailor.atlas;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

/** Database users on the wire. */
@Path(Atlas.GROUPS + "/{groupId}/databaseUsers")
@Produces(Atlas.JSON)
@Consumes(Atlas.JSON)
interface UsersEndpoint {
    @GET
    Page<AtlasUser> list(
            @PathParam("groupId") String groupId,
            @QueryParam("pageNum") int pageNum,
            @QueryParam("itemsPerPage") int itemsPerPage,
            @QueryParam("includeCount") boolean includeCount);

    @GET
    @Path("/{databaseName}/{username}")
    AtlasUser get(
            @PathParam("groupId") String groupId,
            @PathParam("databaseName") String databaseName,
            @PathParam("username") String username);

    @POST
    AtlasUser create(@PathParam("groupId") String groupId, NewAtlasUser user);

    @PATCH
    @Path("/{databaseName}/{username}")
    AtlasUser change(
            @PathParam("groupId") String groupId,
            @PathParam("databaseName") String databaseName,
            @PathParam("username") String username,
            AtlasUserChange change);

    @DELETE
    @Path("/{databaseName}/{username}")
    void delete(
            @PathParam("groupId") String groupId,
            @PathParam("databaseName") String databaseName,
            @PathParam("username") String username);
}
