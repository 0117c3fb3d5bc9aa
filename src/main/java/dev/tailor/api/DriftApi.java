package dev.tailor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.DriftChoice;
import dev.tailor.cluster.Drifts;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.SignedIn;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;

/** Where Atlas has something else than was asked, and deciding which of the two counts. */
@Path(Addresses.ROOT + "/clusters/{id}/drift")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DriftApi {
    @Inject
    SignedIn signedIn;

    @Inject
    Clusters clusters;

    @Inject
    ClusterViews views;

    @Inject
    Drifts drifts;

    /**
     * A difference.
     *
     * @param what size, storage, paused, protection, "tag:" and the tag's key; or existence, where Atlas has lost it
     * @param asked as Atlas writes it: machines, gigabytes, paused or running, on or off, a tag's text; empty for none
     * @param inAtlas likewise
     * @param size where the size differs, what Atlas's is called in the catalogue
     * @param since since when it was seen
     * @param noTaking why Atlas's value can't be taken; absent where it can
     * @param noRestoring why ours can't be restored; absent where it can
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Difference(
            String what,
            String asked,
            String inAtlas,
            String size,
            Instant since,
            String noTaking,
            String noRestoring) {
        static Difference of(DriftChoice choice) {
            var found = choice.difference();
            return new Difference(
                    found.key(),
                    found.asked(),
                    found.inAtlas(),
                    said(choice.sizeInAtlas()),
                    choice.drift().since(),
                    said(choice.noTaking()),
                    said(choice.noRestoring()));
        }

        private static String said(String words) {
            return words.isEmpty() ? null : words;
        }
    }

    /**
     * What is to be done about a difference.
     *
     * @param inAtlas Atlas's value as it was read
     * @param decision take, for Atlas's value; restore, for ours
     */
    @Schema(name = "DriftDecision", examples = "{\"what\":\"storage\",\"inAtlas\":\"60\",\"decision\":\"take\"}")
    public record Verdict(String what, String inAtlas, String decision) implements Body {}

    @GET
    @Transactional
    public Listing<Difference> list(@RestPath UUID id) {
        var who = signedIn.person();
        return Listing.all(drifts.choices(who, clusters.get(who, id)).stream()
                .map(Difference::of)
                .toList());
    }

    /**
     * Atlas's value counts from here on, which is done at once; or Atlas is given ours again, which is a change. What
     * Atlas has lost is built again as another cluster, which is empty.
     */
    @POST
    @APIResponseSchema(
            value = ClusterJson.class,
            responseCode = "200",
            responseDescription = "Atlas’s value is what is asked")
    @APIResponse(
            responseCode = "202",
            description = "Accepted; Location is the change",
            content = @Content(schema = @Schema(implementation = ClusterJson.class)))
    public Response decide(@RestPath UUID id, Verdict body) {
        var who = signedIn.person();
        var what = Objects.requireNonNullElse(body.what(), "");
        var seen = Objects.requireNonNullElse(body.inAtlas(), "");
        clusters.toChange(who, id);
        return switch (Objects.requireNonNullElse(body.decision(), "")) {
            case "take" -> {
                drifts.take(who, id, what, seen);
                yield Response.ok(views.one(who, id)).build();
            }
            case "restore" -> {
                var change = drifts.restore(who, id, what, seen);
                yield Answers.accepted(views.one(who, change.cluster().id()), change);
            }
            default -> throw new Refusal.Invalid(Map.of("decision", "Say take or restore."));
        };
    }
}
