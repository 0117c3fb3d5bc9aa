package dev.tailor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailor.catalog.Project;
import dev.tailor.fleet.ProjectFact.Kind;
import dev.tailor.fleet.ProjectInAtlas;
import dev.tailor.fleet.ProjectList;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A project of Atlas's. What nobody knows is left out.
 *
 * @param id Atlas's id of it
 * @param orgId Atlas's id of its organization
 * @param clusterCount how many clusters Atlas has in it, whoever asked for them
 * @param team whose it is; absent where no team has it
 * @param production whether customers depend on it; absent where no team has it
 * @param facts its settings, teams and people, for administrators who ask for this one
 * @param requiredLabels keys of labels that its clusters need; absent where no team has it
 * @param lifetime how long its clusters may stay
 * @param placement where and how its clusters are built
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProjectJson(
        String id,
        String name,
        String orgId,
        String organization,
        Long clusterCount,
        Instant created,
        String team,
        Boolean production,
        List<String> requiredLabels,
        LifetimeJson lifetime,
        PlacementJson placement,
        List<Fact> facts) {

    /**
     * Something that Atlas tells of a project.
     *
     * @param kind setting, team or person
     * @param subject a switch, a team's name, a person's mail address
     * @param words on, or roles in Atlas's words
     */
    public record Fact(String kind, String subject, String words) {
        static Stream<Fact> of(ProjectInAtlas project, Kind kind) {
            return project.facts(kind).stream()
                    .map(fact -> new Fact(ChangeJson.word(kind), fact.subject(), fact.words()));
        }
    }

    /**
     * @param expiryRequired whether each cluster needs a day on which it expires
     * @param longestDays how many days ahead that may lie; absent for as many as anybody likes
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LifetimeJson(boolean expiryRequired, Integer longestDays) {
        static LifetimeJson of(Project project) {
            return new LifetimeJson(
                    project.lifetime().required(), project.lifetime().longestDays());
        }
    }

    /** What people never choose. */
    public record PlacementJson(
            String provider, String region, String mongodbVersion, boolean backup, boolean diskAutoScaling) {
        static PlacementJson of(Project project) {
            return new PlacementJson(
                    project.provider(),
                    project.region(),
                    project.mongodbVersion(),
                    project.backup(),
                    project.diskAutoScaling());
        }
    }

    /**
     * Both halves together; at least one is there.
     *
     * @param tied what our catalogue has, or null
     * @param seen what Atlas was seen to have, or null
     */
    static ProjectJson of(Project tied, ProjectList.Line seen) {
        var placement = tied == null ? null : PlacementJson.of(tied);
        var lifetime = tied == null ? null : LifetimeJson.of(tied);
        var team = tied == null ? null : tied.team();
        var production = team == null ? null : tied.production();
        var required = team == null ? null : tied.requiredLabels();
        if (seen == null) {
            return new ProjectJson(
                    tied.atlasId(),
                    tied.name(),
                    null,
                    null,
                    null,
                    null,
                    team,
                    production,
                    required,
                    lifetime,
                    placement,
                    null);
        }
        var project = seen.project();
        return new ProjectJson(
                project.id(),
                project.name(),
                project.organizationId(),
                seen.organization(),
                seen.clusters(),
                project.createdAt().orElse(null),
                team,
                production,
                required,
                lifetime,
                placement,
                null);
    }

    /** The same with what Atlas tells of it; null leaves it as it is. */
    ProjectJson with(ProjectInAtlas project) {
        var all = project == null
                ? null
                : Arrays.stream(Kind.values())
                        .flatMap(kind -> Fact.of(project, kind))
                        .toList();
        return new ProjectJson(
                id,
                name,
                orgId,
                organization,
                clusterCount,
                created,
                team,
                production,
                requiredLabels,
                lifetime,
                placement,
                all);
    }
}
