package dev.tailor.atlas;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

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

    @POST
    AtlasProject create(NewAtlasProject project);
}
