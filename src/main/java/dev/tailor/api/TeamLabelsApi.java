package dev.tailor.api;

import dev.tailor.cluster.Refusal;
import dev.tailor.cluster.SuggestedLabel;
import dev.tailor.membership.LabelDesk;
import dev.tailor.team.Person;
import dev.tailor.team.SignedIn;
import dev.tailor.web.PlainText;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** The labels that a team suggests to those who ask for clusters; its leads keep them. */
@Path(Addresses.ROOT + "/teams/{team}/labels")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TeamLabelsApi {
    @Inject
    SignedIn signedIn;

    @Inject
    LabelDesk desk;

    @Inject
    Fingerprint fingerprint;

    /**
     * A label that forms offer.
     *
     * @param usual values that are usual; none where anything may be typed
     */
    @Schema(name = "SuggestedLabel")
    public record LabelJson(String key, List<String> usual) {
        static LabelJson of(SuggestedLabel label) {
            return new LabelJson(label.key(), label.usual());
        }

        List<String> values() {
            return Objects.requireNonNullElse(usual, List.<String>of()).stream()
                    .map(PlainText::of)
                    .toList();
        }
    }

    /** What a team suggests, by key. */
    public record TeamLabels(String team, List<LabelJson> labels) {}

    /** @param labels all that forms shall offer */
    @Schema(name = "TeamLabelsWish", examples = "{\"labels\":[{\"key\":\"cost-centre\",\"usual\":[\"4711\"]}]}")
    public record Wish(List<LabelJson> labels) implements Body {
        Map<String, List<String>> said() {
            if (labels == null) {
                throw new Refusal.Invalid(Map.of("labels", "Send a list of labels; an empty one for none."));
            }
            var byKey = new LinkedHashMap<String, List<String>>();
            labels.forEach(label -> {
                if (byKey.put(PlainText.of(label.key()), label.values()) != null) {
                    throw new Refusal.Invalid(Map.of("labels", "The key " + label.key() + " is there twice."));
                }
            });
            return byKey;
        }
    }

    @GET
    @APIResponseSchema(value = TeamLabels.class, responseCode = "200", responseDescription = "What it suggests")
    public Response get(@RestPath String team) {
        return answer(present(signedIn.person(), team));
    }

    /** Puts these in place of all that it suggests; needs If-Match. Clusters keep their labels. */
    @PUT
    @Transactional
    @APIResponseSchema(value = TeamLabels.class, responseCode = "200", responseDescription = "It is so now")
    public Response replace(@RestPath String team, @RestHeader("If-Match") String ifMatch, Wish body) {
        var who = signedIn.person();
        desk.hold(who, team);
        fingerprint.check(ifMatch, present(who, team));
        desk.replace(who, team, body.said());
        return answer(present(who, team));
    }

    private TeamLabels present(Person who, String team) {
        return new TeamLabels(
                team, desk.of(who, team).stream().map(LabelJson::of).toList());
    }

    private Response answer(TeamLabels labels) {
        return Response.ok(labels).tag(fingerprint.of(labels)).build();
    }
}
