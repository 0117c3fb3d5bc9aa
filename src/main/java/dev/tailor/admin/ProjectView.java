package dev.tailor.admin;

import dev.tailor.catalog.Project;
import dev.tailor.fleet.OrganizationInAtlas;
import dev.tailor.fleet.ProjectFact;
import dev.tailor.fleet.ProjectInAtlas;
import dev.tailor.history.Event;
import dev.tailor.web.Freshness;
import java.util.List;
import java.util.Locale;

/**
 * A project's page.
 *
 * @param organization null where Atlas does not show it
 * @param tie whose it is and how clusters are built there; null where no team has it
 * @param nights "paused Mon–Fri 20:00–07:00, Europe/Berlin"; empty where no team has it
 * @param further the address of all its clusters where these are not all, or empty
 */
public record ProjectView(
        ProjectInAtlas project,
        OrganizationInAtlas organization,
        Project tie,
        String nights,
        List<FleetCluster> clusters,
        String further,
        List<Event> deeds) {
    public Freshness freshness() {
        return Ages.of(project.asked());
    }

    /** The settings in words: "Data explorer" for Atlas's isDataExplorerEnabled. */
    public List<ProjectFact> settings() {
        return project.facts(ProjectFact.Kind.SETTING).stream()
                .map(fact -> new ProjectFact(fact.kind(), words(fact.subject()), fact.words()))
                .toList();
    }

    private static String words(String name) {
        var words = String.join(
                " ", name.replaceAll("^is(?=[A-Z])|(?<=[a-z])Enabled$", "").split("(?<=[a-z])(?=[A-Z])"));
        return words.isEmpty()
                ? name
                : words.substring(0, 1).toUpperCase(Locale.ROOT)
                        + words.substring(1).toLowerCase(Locale.ROOT);
    }

    /** What stands in place of nothing. */
    public String none(String known) {
        return project.detailsAt().isPresent() ? known : "Atlas has not been asked yet.";
    }

    public List<ProjectFact> teams() {
        return project.facts(ProjectFact.Kind.TEAM);
    }

    public List<ProjectFact> people() {
        return project.facts(ProjectFact.Kind.PERSON);
    }
}
