package dev.tailor.fleet;

import dev.tailor.catalog.Placement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is wrong with a team's tie to a project, before it is tied. */
@ApplicationScoped
public class PlacementRules {
    /** Those that Atlas builds on, in its words. */
    public static final List<String> PROVIDERS = List.of("AWS", "AZURE", "GCP");

    private static final int LONGEST_TEAM = 100;
    private static final Pattern REGION = Pattern.compile("[A-Z][A-Z0-9_]{1,63}");
    private static final Pattern VERSION = Pattern.compile("\\d{1,2}\\.\\d");

    @Inject
    Estate estate;

    @Inject
    Regions regions;

    /**
     * A sentence by field: team, provider, region, version. Atlas is asked only about a place that is new and looks like
     * one: one call.
     *
     * @param further what is wrong with it besides
     * @return empty where Atlas does not say whether there is such a place, and nothing else is wrong
     */
    public Optional<Map<String, String>> problems(
            String projectId, String team, Placement placement, Map<String, String> further) {
        var found = typed(team, placement);
        found.putAll(further);
        var stays = estate.tie(projectId)
                .filter(tie -> tie.placement().isWhere(placement))
                .isPresent();
        return !found.isEmpty() || stays ? Optional.of(found) : regions.problems(projectId, placement);
    }

    private static Map<String, String> typed(String team, Placement placement) {
        var problems = new LinkedHashMap<String, String>();
        problem(
                problems,
                "team",
                team.isEmpty() || team.length() > LONGEST_TEAM,
                "Name the team that builds there, in up to 100 characters.");
        problem(problems, "provider", !PROVIDERS.contains(placement.provider()), "Choose one of the providers.");
        problem(
                problems,
                "region",
                !REGION.matcher(placement.region()).matches(),
                "Write the region as Atlas does, as in EU_CENTRAL_1.");
        problem(
                problems,
                "version",
                !VERSION.matcher(placement.mongodbVersion()).matches(),
                "Write a major version, as in 8.0.");
        return problems;
    }

    private static void problem(Map<String, String> problems, String field, boolean wrong, String sentence) {
        if (wrong) {
            problems.put(field, sentence);
        }
    }
}
