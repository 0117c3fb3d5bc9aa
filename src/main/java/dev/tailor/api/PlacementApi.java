package dev.tailor.api;

import dev.tailor.catalog.Lifetime;
import dev.tailor.catalog.Placement;
import dev.tailor.catalog.Project;
import dev.tailor.cluster.Refusal;
import dev.tailor.fleet.Estate;
import dev.tailor.fleet.PlacementRules;
import dev.tailor.fleet.Ties;
import dev.tailor.team.SignedIn;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestPath;

/** Which team builds in a project, and where and how; for administrators. */
@Path(Addresses.ROOT + "/projects/{project}/placement")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlacementApi {
    @Inject
    SignedIn signedIn;

    @Inject
    Estate estate;

    @Inject
    PlacementRules rules;

    @Inject
    Ties ties;

    @Inject
    ProjectBook book;

    /**
     * A tie; what is null stays, and a new one has to say team, provider, region and version.
     *
     * @param team whose it is to be
     * @param provider AWS, AZURE or GCP
     * @param region as Atlas writes it
     * @param mongodbVersion the major version of new clusters
     * @param backup whether Atlas backs new clusters up
     * @param diskAutoScaling whether Atlas may enlarge a disk that fills
     * @param lifetime how long clusters may stay; all of it
     */
    @Schema(
            name = "Tie",
            examples =
                    "{\"team\":\"orders\",\"provider\":\"AWS\",\"region\":\"EU_CENTRAL_1\",\"mongodbVersion\":\"8.0\"}")
    public record Tie(
            String team,
            String provider,
            String region,
            String mongodbVersion,
            Boolean backup,
            Boolean diskAutoScaling,
            LifetimeWish lifetime)
            implements Body {
        String team(Project present) {
            return said(team, present, Project::team).strip();
        }

        Placement placement(Project present) {
            return new Placement(
                    said(provider, present, Project::provider),
                    said(region, present, Project::region),
                    said(mongodbVersion, present, Project::mongodbVersion),
                    backup == null ? present == null || present.backup() : backup,
                    diskAutoScaling == null ? present != null && present.diskAutoScaling() : diskAutoScaling);
        }

        Lifetime lifetime(Project present) {
            if (lifetime == null) {
                return present == null ? Lifetime.FREE : present.lifetime();
            }
            return new Lifetime(Boolean.TRUE.equals(lifetime.expiryRequired()), lifetime.longestDays());
        }

        Map<String, String> problems() {
            var days = lifetime == null ? null : lifetime.longestDays();
            return days == null || days >= 1 && days <= Lifetime.MOST_DAYS
                    ? Map.of()
                    : Map.of("lifetime.longestDays", "Send a number of days from 1 to 3,650, or null.");
        }

        private static String said(String said, Project present, Function<Project, String> reads) {
            return Objects.requireNonNullElseGet(said, () -> present == null ? "" : reads.apply(present));
        }
    }

    /**
     * How long clusters may stay.
     *
     * @param expiryRequired whether each needs a day on which it expires
     * @param longestDays how many days ahead that may lie; null for as many as anybody likes
     */
    public record LifetimeWish(Boolean expiryRequired, Integer longestDays) {}

    /** Ties the project to a team; where clusters of Tailor's live there, team, provider and region stay. */
    @PUT
    public ProjectJson tie(@RestPath String project, Tie body) {
        var who = signedIn.person();
        Administrators.only(who);
        estate.project(project).orElseThrow(Refusal.NotFound::new);
        var present = estate.tie(project).orElse(null);
        var team = body.team(present);
        var placement = body.placement(present);
        rules.problems(project, team, placement, body.problems())
                .filter(wrong -> !wrong.isEmpty())
                .ifPresent(wrong -> {
                    throw new Refusal.Invalid(wrong).in(field -> field.equals("version") ? "mongodbVersion" : field);
                });
        ties.tie(who, project, team, placement, body.lifetime(present));
        return book.one(who, project);
    }

    /** From now on no team builds there. */
    @DELETE
    public void untie(@RestPath String project) {
        var who = signedIn.person();
        Administrators.only(who);
        ties.untie(who, project);
    }
}
