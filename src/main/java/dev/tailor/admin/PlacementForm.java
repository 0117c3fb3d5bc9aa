package dev.tailor.admin;

import dev.tailor.catalog.Lifetime;
import dev.tailor.catalog.Placement;
import dev.tailor.catalog.Project;
import dev.tailor.fleet.ProjectTerms;
import dev.tailor.fleet.ProjectTerms.Terms;
import dev.tailor.fleet.RequiredLabels;
import dev.tailor.web.PlainText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whose a project is to be, and how clusters are to be built there, as somebody typed it.
 *
 * @param read what held when the form was shown, as {@link ProjectTerms} tells it in a few digits
 * @param guard whether clusters that are there are to be protected from deletion
 * @param labels the keys of labels that clusters need, one a line
 */
public record PlacementForm(
        String read,
        String team,
        String provider,
        String region,
        String version,
        boolean backup,
        boolean growing,
        LifetimeForm lifetime,
        boolean production,
        boolean guard,
        String labels) {
    /** As it stands. */
    static PlacementForm of(Project project) {
        var terms = Terms.of(project);
        return of(terms.reading(), terms);
    }

    /** Of a project that no team has. */
    static PlacementForm first(Placement placement) {
        return of("", new Terms("", placement, Lifetime.FREE, false, List.of()));
    }

    private static PlacementForm of(String read, Terms terms) {
        var placement = terms.placement();
        return new PlacementForm(
                read,
                terms.team(),
                placement.provider(),
                placement.region(),
                placement.mongodbVersion(),
                placement.backup(),
                placement.diskAutoScaling(),
                LifetimeForm.of(terms.lifetime()),
                terms.production(),
                false,
                String.join("\n", terms.requiredLabels()));
    }

    /** The keys that clusters of a project need, as the form shows them. */
    static String labels(Project project) {
        return String.join("\n", project.requiredLabels());
    }

    /** The keys, each on its line. */
    List<String> requiredLabels() {
        return labels.lines().map(PlainText::of).filter(line -> !line.isEmpty()).toList();
    }

    /** What is wrong with what goes beyond team and place: a sentence by field. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<>(lifetime.problems());
        RequiredLabels.problem(requiredLabels()).ifPresent(sentence -> problems.put("labels", sentence));
        return problems;
    }

    Terms terms() {
        return new Terms(team, placement(), lifetime.lifetime(), production, requiredLabels());
    }

    Placement placement() {
        return new Placement(provider, region, version, backup, growing);
    }
}
