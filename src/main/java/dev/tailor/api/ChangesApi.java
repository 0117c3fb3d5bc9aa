package dev.tailor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailor.cluster.Decisions;
import dev.tailor.cluster.Refusal;
import dev.tailor.cluster.Retries;
import dev.tailor.cluster.SeveralDecisions;
import dev.tailor.cluster.Withdrawals;
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
import java.util.List;
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

    @Inject
    Withdrawals withdrawals;

    @Inject
    Retries retries;

    @Inject
    SeveralDecisions several;

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

    /**
     * A lead's decision about several.
     *
     * @param changes their ids; at most two hundred
     * @param decision approve or decline, for all of them
     * @param note what the askers read; may be null
     */
    @Schema(name = "DecisionsWish", examples = "{\"changes\":[7,8],\"decision\":\"approve\"}")
    public record Verdicts(List<Long> changes, String decision, String note) implements Body {
        List<Long> named() {
            if (changes == null
                    || changes.isEmpty()
                    || changes.size() > SeveralDecisions.MOST
                    || changes.contains(null)) {
                throw new Refusal.Invalid(Map.of("changes", "Name one to two hundred changes."));
            }
            return changes;
        }

        Verdict each() {
            return new Verdict(decision, note);
        }
    }

    /**
     * What became of one of several.
     *
     * @param change as it was decided; absent where it was not
     * @param refused why it was not; absent where it was
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OutcomeJson(long id, ChangeJson change, String refused) {
        static OutcomeJson of(SeveralDecisions.Outcome outcome) {
            return outcome.refused() == null
                    ? new OutcomeJson(outcome.id(), ChangeJson.of(outcome.change()), null)
                    : new OutcomeJson(outcome.id(), null, outcome.refused());
        }
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

    /** Approves or declines several, each for itself: what is refused keeps none of the others back. */
    @POST
    @Path("/decisions")
    public Listing<OutcomeJson> decideSeveral(Verdicts body) {
        var who = signedIn.person();
        if (!who.mayDecide()) {
            throw new Refusal.NotAllowed("Leads decide what waits.");
        }
        var each = body.each();
        return Listing.all(several.decide(who, body.named(), each.approves(), each.words()).stream()
                .map(OutcomeJson::of)
                .toList());
    }

    /** Takes it back. */
    @POST
    @EvenReadOnly
    @Path("/{change}/withdrawal")
    public ChangeJson withdraw(@RestPath long change) {
        return ChangeJson.of(withdrawals.withdraw(signedIn.person(), change));
    }

    /** Has Atlas asked once more for what it refused. */
    @POST
    @Path("/{change}/retry")
    public ChangeJson retry(@RestPath long change) {
        return ChangeJson.of(retries.tryAgain(signedIn.person(), change));
    }

    /** Has it asked again and again until the cloud has room. */
    @POST
    @Path("/{change}/patience")
    public ChangeJson waitForRoom(@RestPath long change) {
        return ChangeJson.of(retries.waitForRoom(signedIn.person(), change));
    }
}
