package dev.tailor.atlas;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** Regions on the wire. */
@Path(Atlas.GROUPS + "/{groupId}/clusters/provider/regions")
@Produces(Atlas.JSON)
interface RegionsEndpoint {
    @GET
    Page<AtlasOffer> list(
            @PathParam("groupId") String groupId,
            @QueryParam("providers") List<String> providers,
            @QueryParam("pageNum") int pageNum,
            @QueryParam("itemsPerPage") int itemsPerPage,
            @QueryParam("includeCount") boolean includeCount);
}
