package dev.tailor.api;

import dev.tailor.cluster.Refusal;
import dev.tailor.fleet.RequiredLabels;
import dev.tailor.team.SignedIn;
import dev.tailor.web.PlainText;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestPath;

/** Which labels clusters of a project need; administrators say so, and the project tells it. */
@Path(Addresses.ROOT + "/projects/{project}/required-labels")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RequiredLabelsApi {
    @Inject
    SignedIn signedIn;

    @Inject
    RequiredLabels labels;

    @Inject
    ProjectBook book;

    /** @param keys all of them, in the order in which forms ask for them; none: labels are as people like */
    @Schema(name = "RequiredLabelsWish", examples = "{\"keys\":[\"cost-centre\"]}")
    public record Wish(List<String> keys) implements Body {
        List<String> said() {
            if (keys == null) {
                throw new Refusal.Invalid(Map.of("keys", "Send a list of keys; an empty one where none is needed."));
            }
            var plain = keys.stream().map(PlainText::of).toList();
            RequiredLabels.problem(plain).ifPresent(sentence -> {
                throw new Refusal.Invalid(Map.of("keys", sentence));
            });
            return plain;
        }
    }

    /** From now on; clusters that are there already are only said to lack them. */
    @PUT
    public ProjectJson require(@RestPath String project, Wish body) {
        var who = signedIn.person();
        Administrators.only(who);
        labels.require(who, project, body.said());
        return book.one(who, project);
    }
}
