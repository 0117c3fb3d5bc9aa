package dev.tailor.api;

import dev.tailor.cluster.Clusters;
import dev.tailor.team.SignedIn;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** One cluster: what it is, and what can be asked of it. */
@Path(Addresses.ROOT + "/clusters/{id}")
@Authenticated
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClusterApi {
    @Inject
    SignedIn signedIn;

    @Inject
    Clusters clusters;

    @Inject
    ClusterViews views;

    @Inject
    ClusterWishes wishes;

    @Inject
    Patience patience;

    @Inject
    Fingerprint fingerprint;

    @Inject
    Keys keys;

    /** The cluster; with {@code Prefer: wait=n} or {@code ?wait=n} when it has settled, or after so many seconds. */
    @GET
    @APIResponseSchema(value = ClusterJson.class, responseCode = "200", responseDescription = "The cluster")
    @APIResponse(responseCode = "304", description = "It is as If-None-Match says")
    public Uni<Response> get(
            @RestPath UUID id, @RestHeader("Prefer") String prefer, @RestQuery String wait, Request request) {
        var who = signedIn.person();
        return patience.until(
                        () -> views.one(who, id),
                        ClusterJson::settled,
                        Wait.of(prefer, wait).orElse(Duration.ZERO))
                .map(cluster -> answer(cluster, request));
    }

    /** Another size, more storage, another description, other labels; needs If-Match. */
    @PATCH
    @APIResponseSchema(value = ClusterJson.class, responseCode = "200", responseDescription = "It is so now")
    @APIResponse(
            responseCode = "202",
            description = "Accepted; Location is the change",
            content = @Content(schema = @Schema(implementation = ClusterJson.class)))
    public Response change(@RestPath UUID id, @RestHeader("If-Match") String ifMatch, ClusterBodies.Change body) {
        var who = signedIn.person();
        var change = wishes.change(who, id, ifMatch, body);
        var cluster = views.one(who, id);
        return change.map(one -> Answers.accepted(cluster, one))
                .orElseGet(() -> ok(cluster).build());
    }

    /** Asks to delete it; the name has to be said once more. */
    @DELETE
    @APIResponseSchema(
            value = ChangeJson.class,
            responseCode = "202",
            responseDescription = "Accepted; Location is the change")
    public Response delete(@RestPath UUID id, @RestQuery String confirm, @RestQuery String reason) {
        var who = signedIn.person();
        var cluster = clusters.toChange(who, id);
        if (!cluster.name().equals(confirm)) {
            throw Confirmations.missing(cluster.name(), "confirm=" + cluster.name());
        }
        return Answers.accepted(clusters.delete(who, id, confirm, Objects.requireNonNullElse(reason, "")));
    }

    /** Asks Atlas to stop the machines. */
    @POST
    @Path("/pause")
    @APIResponseSchema(
            value = ChangeJson.class,
            responseCode = "202",
            responseDescription = "Accepted; Location is the change")
    public Response pause(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, ClusterBodies.Reason body) {
        var who = signedIn.person();
        return keys.once(
                who, key, "POST " + id + "/pause", body, () -> Answers.accepted(clusters.pause(who, id, text(body))));
    }

    /** Asks Atlas to start them again. */
    @POST
    @Path("/resume")
    @APIResponseSchema(
            value = ChangeJson.class,
            responseCode = "202",
            responseDescription = "Accepted; Location is the change")
    public Response resume(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, ClusterBodies.Reason body) {
        var who = signedIn.person();
        return keys.once(
                who, key, "POST " + id + "/resume", body, () -> Answers.accepted(clusters.resume(who, id, text(body))));
    }

    private static String text(ClusterBodies.Reason body) {
        return body == null ? "" : body.text();
    }

    /** The wait may end on another thread, where If-None-Match is still this request's. */
    private Response answer(ClusterJson cluster, Request request) {
        var known = request.evaluatePreconditions(fingerprint.of(cluster));
        return known == null ? ok(cluster).build() : known.build();
    }

    private Response.ResponseBuilder ok(ClusterJson cluster) {
        return Response.ok(cluster).tag(fingerprint.of(cluster));
    }
}
