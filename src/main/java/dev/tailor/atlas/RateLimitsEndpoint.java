package dev.tailor.atlas;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

/** Limits on the wire. */
@Path("/api/atlas/v2/rateLimits")
@Produces(Atlas.JSON)
interface RateLimitsEndpoint {
    @GET
    Page<RateLimitJson> list(
            @QueryParam("groupId") String groupId,
            @QueryParam("pageNum") int pageNum,
            @QueryParam("itemsPerPage") int itemsPerPage,
            @QueryParam("includeCount") boolean includeCount);
}
