package dev.tailor.api;

import dev.tailor.cluster.Protections;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.SignedIn;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestPath;

/** Whether a cluster is protected from deletion. */
@Path(Addresses.ROOT + "/clusters/{id}/protection")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProtectionApi {
    @Inject
    SignedIn signedIn;

    @Inject
    Protections protections;

    @Inject
    ClusterViews views;

    /** @param protection whether nobody can delete it */
    @Schema(name = "ProtectionWish", examples = "{\"protection\":true}")
    public record Wish(Boolean protection) implements Body {
        boolean said() {
            if (protection == null) {
                throw new Refusal.Invalid(Map.of("protection", "Say true or false."));
            }
            return protection;
        }
    }

    /** Atlas is told by a change that follows; in a production project only leads end it. */
    @PUT
    public ClusterJson set(@RestPath UUID id, Wish body) {
        var who = signedIn.person();
        protections.set(who, id, body.said());
        return views.one(who, id);
    }
}
