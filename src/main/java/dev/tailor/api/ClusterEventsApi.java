package dev.tailor.api;

import dev.tailor.team.SignedIn;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;

/**
 * A cluster for programs that watch: an event when it looks different, the first one at once. The stream ends by itself
 * after ten minutes, or when the cluster has ended; whoever still watches connects again, as browsers do.
 */
@Path(Addresses.ROOT + "/clusters/{id}/events")
@Authenticated
public class ClusterEventsApi {
    @Inject
    SignedIn signedIn;

    @Inject
    ClusterViews views;

    @Inject
    Patience patience;

    @Inject
    Fingerprint fingerprint;

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @APIResponse(
            responseCode = "200",
            description = "Events named cluster",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = ClusterJson.class)))
    public Multi<OutboundSseEvent> watch(@RestPath UUID id, Sse sse) {
        var who = signedIn.person();
        views.one(who, id);
        return patience.watch(() -> views.one(who, id), cluster -> cluster.endedAt() != null)
                .map(cluster -> event(cluster, sse));
    }

    private OutboundSseEvent event(ClusterJson cluster, Sse sse) {
        return sse.newEventBuilder()
                .name("cluster")
                .id(fingerprint.of(cluster).getValue())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(ClusterJson.class, cluster)
                .build();
    }
}
