package dev.tailor.api;

import dev.tailor.catalog.Projects;
import dev.tailor.cluster.ProjectProtection;
import dev.tailor.cluster.Refusal;
import dev.tailor.fleet.Environments;
import dev.tailor.team.Person;
import dev.tailor.team.SignedIn;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestPath;

/** Whether customers depend on a project; administrators say so. */
@Path(Addresses.ROOT + "/projects/{project}/environment")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EnvironmentApi {
    @Inject
    SignedIn signedIn;

    @Inject
    Environments environments;

    @Inject
    ProjectProtection protection;

    @Inject
    Projects projects;

    @Inject
    ProjectBook book;

    /**
     * What the project is to be.
     *
     * @param production whether leads decide about new clusters, other sizes and pauses there, and whether new clusters
     *     are protected from deletion
     * @param protectExisting whether clusters that are there are protected too; null: they stay as they are
     */
    @Schema(name = "EnvironmentWish", examples = "{\"production\":true,\"protectExisting\":true}")
    public record Wish(Boolean production, Boolean protectExisting) implements Body {
        boolean said() {
            if (production == null) {
                throw new Refusal.Invalid(Map.of("production", "Say true or false."));
            }
            return production;
        }
    }

    @PUT
    public ProjectJson mark(@RestPath String project, Wish body) {
        var who = signedIn.person();
        Administrators.only(who);
        environments.mark(who, project, body.said());
        if (Boolean.TRUE.equals(body.protectExisting())) {
            protect(who, projects.ofAtlas(project).orElseThrow().id());
        }
        return book.one(who, project);
    }

    private void protect(Person who, long project) {
        var outcome = protection.protectAll(who, project);
        if (!outcome.not().isEmpty()) {
            throw new Refusal.NotPossible("The project is marked, but not all of its clusters are protected. "
                    + String.join(" ", outcome.not()));
        }
    }
}
