package dev.tailor.admin;

import dev.tailor.catalog.Project;
import dev.tailor.fleet.Deed;
import dev.tailor.fleet.OrganizationInAtlas;
import dev.tailor.fleet.ProjectFact;
import dev.tailor.fleet.ProjectInAtlas;
import dev.tailor.web.Freshness;
import java.util.List;

/**
 * A project's page.
 *
 * @param organization null where Atlas does not show it
 * @param tie whose it is and how clusters are built there; null where no team has it
 * @param further the address of all its clusters where these are not all, or empty
 */
public record ProjectView(
        ProjectInAtlas project,
        OrganizationInAtlas organization,
        Project tie,
        List<FleetCluster> clusters,
        String further,
        List<Deed> deeds) {
    public Freshness freshness() {
        return Ages.of(project.asked());
    }

    public List<ProjectFact> settings() {
        return project.facts(ProjectFact.Kind.SETTING);
    }

    public List<ProjectFact> teams() {
        return project.facts(ProjectFact.Kind.TEAM);
    }

    public List<ProjectFact> people() {
        return project.facts(ProjectFact.Kind.PERSON);
    }
}
