package dev.tailor.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailor.atlas.AtlasClusters;
import dev.tailor.team.SignedIn;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The clusters of a project as Atlas has them now, whoever asked for them. */
@Path(Addresses.ROOT + "/projects/{project}/clusters")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class ProjectClustersApi {
    @Inject
    SignedIn signedIn;

    @Inject
    ProjectScope scope;

    @Inject
    AtlasClusters clusters;

    /** A page of the dedicated and free ones. */
    @GET
    public Paging.Paged<PrototypeCluster> list(
            @RestPath String project, @RestQuery String pageNum, @RestQuery String itemsPerPage) {
        var asked = Paging.asked(pageNum, itemsPerPage);
        var group = scope.seenBy(signedIn.person(), project);
        return Paging.Paged.of(
                clusters.page(group, asked).map(PrototypeCluster::of), Addresses.project(project) + "/clusters");
    }

    /** All that Atlas says of one, whole; HEAD tells whether there is one. Only Atlas's own word makes it 404. */
    @GET
    @Path("/{name}")
    @APIResponse(
            responseCode = "200",
            description = "Atlas’s document",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public JsonNode get(@RestPath String project, @RestPath String name) {
        return clusters.document(scope.seenBy(signedIn.person(), project), name);
    }
}
