package dev.tailor.fleet;

import dev.tailor.atlas.AtlasClusters;
import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasOrganization;
import dev.tailor.atlas.AtlasOrganizations;
import dev.tailor.atlas.AtlasProjects;
import dev.tailor.atlas.AtlasSentences;
import dev.tailor.atlas.AtlasTeam;
import dev.tailor.work.Agenda;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Asks Atlas for what the copy holds; that it does not answer is noted, not thrown. No transaction is open meanwhile. */
@ApplicationScoped
public class Copying {
    @Inject
    AtlasOrganizations organizations;

    @Inject
    AtlasProjects projects;

    @Inject
    AtlasClusters clusters;

    @Inject
    Details details;

    @Inject
    ListCopies listCopies;

    @Inject
    ProjectCopies copies;

    @Inject
    Agenda agenda;

    @Inject
    Clock clock;

    @Inject
    FleetConfig config;

    /** Renews organizations and projects at once, and the clusters of all projects soon. */
    public void everything() {
        lists().forEach(project -> agenda.put(CopyTask.instance(project), clock.instant()));
    }

    /** Renews organizations and projects, and gives the ids of these; none where Atlas does not answer. */
    List<String> lists() {
        try {
            var turn = listCopies.turn();
            var orgs = organizations.list();
            var teams = orgs.stream().flatMap(this::teams).distinct().toList();
            return listCopies.keep(new Lists(turn, orgs, teams, projects.list()));
        } catch (AtlasFailure failure) {
            Log.warnf("Atlas did not tell its projects: %s", failure.getMessage());
            listCopies.unanswered(AtlasSentences.of(failure));
            return List.of();
        }
    }

    /** Names of teams are worth having, and a key may lack the right to read them. */
    private Stream<AtlasTeam> teams(AtlasOrganization organization) {
        try {
            return organizations.teams(organization.id()).stream();
        } catch (AtlasFailure.NotAllowed refused) {
            Log.debugf("Atlas does not show the teams of %s: %s", organization.name(), refused.getMessage());
            return Stream.empty();
        }
    }

    /** Renews the clusters of a project, and what else is known of it where that has grown old. */
    void project(String projectId) {
        project(projectId, config.detailsEvery());
    }

    /** Renews all that is known of a project. */
    public void wholeProject(String projectId) {
        project(projectId, Duration.ZERO.minusSeconds(1));
    }

    private void project(String projectId, Duration age) {
        try {
            copies.keep(projectId, clusters.list(projectId));
            if (copies.wantsDetails(projectId, age)) {
                describe(projectId);
            }
        } catch (AtlasFailure failure) {
            Log.warnf("Atlas did not tell what project %s has: %s", projectId, failure.getMessage());
            copies.unanswered(projectId, AtlasSentences.of(failure));
        }
    }

    /** A key may see clusters and lack the right to read the rest; that is asked for again as late as if it had not. */
    private void describe(String projectId) {
        try {
            copies.describe(projectId, details.of(projectId));
        } catch (AtlasFailure.NotAllowed refused) {
            Log.infof("Atlas does not show what project %s is like: %s", projectId, refused.getMessage());
            copies.notDescribed(projectId);
        }
    }
}
