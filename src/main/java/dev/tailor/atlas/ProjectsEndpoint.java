package dev.tailor.atlas;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Map;

/** Projects on the wire. */
@Path(Atlas.GROUPS)
@Produces(Atlas.JSON)
@Consumes(Atlas.JSON)
interface ProjectsEndpoint {
    @GET
    Page<AtlasProject> list(
            @QueryParam("pageNum") int pageNum,
            @QueryParam("itemsPerPage") int itemsPerPage,
            @QueryParam("includeCount") boolean includeCount);

    @GET
    @Path("/{groupId}")
    AtlasProject get(@PathParam("groupId") String groupId);

    @GET
    @Path("/byName/{name}")
    AtlasProject byName(@PathParam("name") String name);

    @GET
    @Path("/{groupId}/settings")
    Map<String, JsonNode> settings(@PathParam("groupId") String groupId);

    @GET
    @Path("/{groupId}/teams")
    Page<AtlasProjectTeam> teams(
            @PathParam("groupId") String groupId,
            @QueryParam("pageNum") int pageNum,
            @QueryParam("itemsPerPage") int itemsPerPage,
            @QueryParam("includeCount") boolean includeCount);

    @GET
    @Path("/{groupId}/users")
    Page<AtlasProjectUser> users(
            @PathParam("groupId") String groupId,
            @QueryParam("pageNum") int pageNum,
            @QueryParam("itemsPerPage") int itemsPerPage,
            @QueryParam("includeCount") boolean includeCount);

    @POST
    AtlasProject create(NewAtlasProject project);
}
