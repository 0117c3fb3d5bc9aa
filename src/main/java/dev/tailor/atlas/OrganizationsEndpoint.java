package dev.tailor.atlas;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

/** Organizations on the wire. */
@Path("/api/atlas/v2/orgs")
@Produces(Atlas.JSON)
interface OrganizationsEndpoint {
    @GET
    Page<AtlasOrganization> list(
            @QueryParam("pageNum") int pageNum,
            @QueryParam("itemsPerPage") int itemsPerPage,
            @QueryParam("includeCount") boolean includeCount);

    @GET
    @Path("/{orgId}")
    AtlasOrganization get(@PathParam("orgId") String orgId);

    @GET
    @Path("/{orgId}/groups")
    Page<AtlasProject> projects(
            @PathParam("orgId") String orgId,
            @QueryParam("pageNum") int pageNum,
            @QueryParam("itemsPerPage") int itemsPerPage,
            @QueryParam("includeCount") boolean includeCount);

    @GET
    @Path("/{orgId}/teams")
    Page<AtlasTeam> teams(
            @PathParam("orgId") String orgId,
            @QueryParam("pageNum") int pageNum,
            @QueryParam("itemsPerPage") int itemsPerPage,
            @QueryParam("includeCount") boolean includeCount);
}
