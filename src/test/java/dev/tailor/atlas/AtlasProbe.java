package dev.tailor.atlas;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** A page that asks Atlas and catches nothing, as the next author's may. Which Atlas, a test says. */
@Path("/probe/atlas")
@Authenticated
public class AtlasProbe {
    static volatile AtlasProjects projects;

    @GET
    public Response list() {
        return Response.ok(projects.list().toString()).build();
    }
}
