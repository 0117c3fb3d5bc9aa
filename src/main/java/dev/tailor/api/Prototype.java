package dev.tailor.api;

import dev.tailor.cluster.Change;
import dev.tailor.cluster.ChangeStatus;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import dev.tailor.team.Person;
import dev.tailor.team.SignedIn;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.Json;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The six endpoints of the prototype, for programs that were written for it. Everywhere {@code project} says which of
 * several clusters of one name is meant.
 */
@Path("/atlas")
@Authenticated
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class Prototype {
    @Inject
    SignedIn signedIn;

    @Inject
    PrototypeLists lists;

    @Inject
    PrototypeStates states;

    @Inject
    PrototypeNames names;

    @Inject
    PrototypeWishes wishes;

    @Inject
    Clusters clusters;

    @Inject
    Outcomes outcomes;

    @Inject
    ApiConfig config;

    @GET
    @Path("/getClusters")
    public List<PrototypeCluster> getClusters() {
        return lists.of(signedIn.person());
    }

    @GET
    @Path("/getClusterState")
    public String getClusterState(@RestQuery String clusterName, @RestQuery String project) {
        return Json.encode(states.of(signedIn.person(), clusterName, project));
    }

    @POST
    @Path("/createCluster")
    @APIResponseSchema(value = PrototypeCluster.class, responseCode = "200", responseDescription = "Atlas builds it")
    @APIResponse(
            responseCode = "202",
            description = "A lead decides first",
            content = @Content(schema = @Schema(implementation = PrototypeCluster.class)))
    public Uni<Response> createCluster(
            @RestQuery String project,
            @RestHeader("Prefer") String prefer,
            @RestQuery String wait,
            PrototypeBodies.New body) {
        var who = signedIn.person();
        var cluster = wishes.create(who, body, project);
        var change = cluster.currentChange().orElseThrow();
        return outcomes.of(who, change, patience(prefer, wait)).map(heard -> created(who, cluster, heard));
    }

    /** As the article prints it. */
    @POST
    @Path("/getClusters")
    @APIResponseSchema(value = PrototypeCluster.class, responseCode = "200", responseDescription = "Atlas builds it")
    @APIResponse(
            responseCode = "202",
            description = "A lead decides first",
            content = @Content(schema = @Schema(implementation = PrototypeCluster.class)))
    public Uni<Response> createClusterThere(
            @RestQuery String project,
            @RestHeader("Prefer") String prefer,
            @RestQuery String wait,
            PrototypeBodies.New body) {
        return createCluster(project, prefer, wait, body);
    }

    @PATCH
    @Path("/modifyCluster")
    @APIResponseSchema(value = String.class, responseCode = "200", responseDescription = "What happens now")
    @APIResponse(
            responseCode = "202",
            description = "A lead decides first",
            content = @Content(schema = @Schema(implementation = String.class)))
    public Uni<Response> modifyCluster(
            @RestQuery String project,
            @RestHeader("Prefer") String prefer,
            @RestQuery String wait,
            PrototypeBodies.Change body) {
        var change = wishes.modify(signedIn.person(), body, project);
        return said(change, body.clusterName() + " updating...", patience(prefer, wait));
    }

    @POST
    @Path("/pauseCluster")
    @APIResponseSchema(value = String.class, responseCode = "200", responseDescription = "What happens now")
    @APIResponse(
            responseCode = "202",
            description = "A lead decides first",
            content = @Content(schema = @Schema(implementation = String.class)))
    public Uni<Response> pauseCluster(
            @RestQuery String project,
            @RestHeader("Prefer") String prefer,
            @RestQuery String wait,
            PrototypeBodies.Pause body) {
        var who = signedIn.person();
        var id = names.find(who, body.clusterName(), project).id();
        return body.pauses()
                ? said(clusters.pause(who, id, ""), body.clusterName() + " paused", patience(prefer, wait))
                : said(clusters.resume(who, id, ""), body.clusterName() + " resumed", patience(prefer, wait));
    }

    @DELETE
    @Path("/deleteCluster")
    @APIResponseSchema(value = String.class, responseCode = "200", responseDescription = "What happens now")
    @APIResponse(
            responseCode = "202",
            description = "A lead decides first",
            content = @Content(schema = @Schema(implementation = String.class)))
    public Uni<Response> deleteCluster(
            @RestQuery String clusterName,
            @RestQuery String areYouSure,
            @RestQuery String project,
            @RestHeader("Prefer") String prefer,
            @RestQuery String wait) {
        var who = signedIn.person();
        var cluster = names.find(who, clusterName, project);
        if (!"true".equals(areYouSure)) {
            throw Confirmations.missing(cluster.name(), "areYouSure=true");
        }
        var change = clusters.delete(who, cluster.id(), cluster.name(), "");
        return said(change, cluster.name() + " deleting...", patience(prefer, wait));
    }

    private Response created(Person who, Cluster cluster, Change heard) {
        return Response.status(statusOf(heard))
                .entity(PrototypeCluster.of(clusters.get(who, cluster.id())))
                .build();
    }

    private Uni<Response> said(Change change, String sentence, Duration most) {
        return outcomes.of(signedIn.person(), change, most).map(heard -> Response.status(statusOf(heard))
                .entity(Json.encode(sentence))
                .build());
    }

    /** What waits for a lead is not begun, and says so. */
    private static int statusOf(Change change) {
        return change.status() == ChangeStatus.WAITING ? 202 : 200;
    }

    private Duration patience(String prefer, String wait) {
        return Wait.of(prefer, wait).orElse(config.outcomeWithin());
    }
}
