package dev.tailor.api;

import dev.tailor.cluster.Decisions;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.SignedIn;
import dev.tailor.web.EvenReadOnly;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestPath;

/** Changes, and what people decide about them. */
@Path(Addresses.ROOT + "/changes")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChangesApi {
    @Inject
    SignedIn signedIn;

    @Inject
    Decisions decisions;

    /**
     * A lead's decision.
     *
     * @param decision approve or decline
     * @param note what the asker reads; may be null
     */
    @Schema(name = "DecisionWish", examples = "{\"decision\":\"approve\",\"note\":\"Fine\"}")
    public record Verdict(String decision, String note) implements Body {
        boolean approves() {
            if (!"approve".equals(decision) && !"decline".equals(decision)) {
                throw new Refusal.Invalid(Map.of("decision", "Say approve or decline."));
            }
            return decision.equals("approve");
        }

        String words() {
            return Objects.requireNonNullElse(note, "");
        }
    }

    /** What waits for this lead, longest first; at most two hundred. */
    @GET
    public Listing<ChangeJson> waiting() {
        var who = signedIn.person();
        if (!who.mayDecide()) {
            throw new Refusal.NotAllowed("Leads decide what waits.");
        }
        return Listing.all(
                decisions.waitingFor(who).stream().map(ChangeJson::of).toList());
    }

    @GET
    @Path("/{change}")
    public ChangeJson get(@RestPath long change) {
        return ChangeJson.of(decisions.get(signedIn.person(), change));
    }

    /** Approves or declines. */
    @POST
    @Path("/{change}/decision")
    public ChangeJson decide(@RestPath long change, Verdict body) {
        var who = signedIn.person();
        return ChangeJson.of(
                body.approves()
                        ? decisions.approve(who, change, body.words())
                        : decisions.decline(who, change, body.words()));
    }

    /** Takes it back. */
    @POST
    @EvenReadOnly
    @Path("/{change}/withdrawal")
    public ChangeJson withdraw(@RestPath long change) {
        return ChangeJson.of(decisions.withdraw(signedIn.person(), change));
    }

    /** Has Atlas asked once more for what it refused. */
    @POST
    @Path("/{change}/retry")
    public ChangeJson retry(@RestPath long change) {
        return ChangeJson.of(decisions.tryAgain(signedIn.person(), change));
    }

    /** Has it asked again and again until the cloud has room. */
    @POST
    @Path("/{change}/patience")
    public ChangeJson waitForRoom(@RestPath long change) {
        return ChangeJson.of(decisions.waitForRoom(signedIn.person(), change));
    }
}
