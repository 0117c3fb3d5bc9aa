package dev.tailor.api;

import dev.tailor.alerts.AlertDoor;
import dev.tailor.alerts.AlertDoor.AlertFacts;
import dev.tailor.alerts.AlertShelf;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.SignedIn;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;

/** The alerts of one's teams, as Tailor has copied them, and acknowledging them in Atlas. */
@Path(Addresses.ROOT + "/alerts")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AlertsApi {
    @Inject
    SignedIn signedIn;

    @Inject
    AlertDoor door;

    @Inject
    AlertShelf shelf;

    /**
     * An acknowledgement: until a moment, or for good.
     *
     * @param comment at most 200 characters; may be null
     */
    @Schema(name = "AcknowledgementWish", examples = "{\"until\":\"2026-12-01T09:00:00Z\",\"comment\":\"Known\"}")
    public record New(Instant until, Boolean forever, String comment) implements Body {
        /** Null: for good. */
        Instant end() {
            if ((until == null) != Boolean.TRUE.equals(forever)) {
                throw new Refusal.Invalid(Map.of("until", "Say until when, or forever true; not both."));
            }
            return until;
        }
    }

    /** Newest first. */
    @GET
    @Parameter(name = "status", in = ParameterIn.QUERY)
    @Parameter(name = "cluster", in = ParameterIn.QUERY, description = "Tailor’s id of a cluster")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "after", in = ParameterIn.QUERY)
    public Listing<AlertFacts> list(UriInfo here) {
        var search = AlertParameters.of(here.getQueryParameters());
        var page = shelf.page(signedIn.person(), search.cluster(), search.status(), search.after(), search.limit());
        return new Listing<>(page.rows(), page.next() == null ? null : search.next(page.next()));
    }

    @GET
    @Path("/{alert}")
    public AlertFacts get(@RestPath long alert) {
        return door.find(signedIn.person(), alert);
    }

    /** Has Atlas tell nobody about it for a while; repeating it changes nothing. */
    @PUT
    @Path("/{alert}/acknowledgement")
    public AlertFacts acknowledge(@RestPath long alert, New body) {
        door.acknowledge(signedIn.person(), alert, body.end(), body.comment());
        return door.find(signedIn.person(), alert);
    }

    /** Takes that back. */
    @DELETE
    @Path("/{alert}/acknowledgement")
    public AlertFacts undo(@RestPath long alert) {
        door.undo(signedIn.person(), alert);
        return door.find(signedIn.person(), alert);
    }
}
