package dev.tailor.admin;

import dev.tailor.catalog.Lifetime;
import dev.tailor.catalog.Placement;
import dev.tailor.catalog.Project;
import dev.tailor.web.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Whose a project is to be, and how clusters are to be built there, as somebody typed it. */
public record PlacementForm(
        String team,
        String provider,
        String region,
        String version,
        boolean backup,
        boolean growing,
        LifetimeForm lifetime) {
    static final List<String> PROVIDERS = List.of("AWS", "AZURE", "GCP");

    private static final int LONGEST_TEAM = 100;
    private static final Pattern REGION = Pattern.compile("[A-Z][A-Z0-9_]{1,63}");
    private static final Pattern VERSION = Pattern.compile("\\d{1,2}\\.\\d");

    /** As it stands. */
    static PlacementForm of(Project project) {
        return of(project.team(), project.placement(), project.lifetime());
    }

    static PlacementForm of(String team, Placement placement, Lifetime lifetime) {
        return new PlacementForm(
                team,
                placement.provider(),
                placement.region(),
                placement.mongodbVersion(),
                placement.backup(),
                placement.diskAutoScaling(),
                LifetimeForm.of(lifetime));
    }

    Placement placement() {
        return new Placement(provider, region, version, backup, growing);
    }

    Problems problems() {
        var problems = new LinkedHashMap<String, String>();
        problem(
                problems,
                "team",
                team.isEmpty() || team.length() > LONGEST_TEAM,
                "Name the team that builds there, in up to 100 characters.");
        problem(problems, "provider", !PROVIDERS.contains(provider), "Choose one of the providers.");
        problem(
                problems,
                "region",
                !REGION.matcher(region).matches(),
                "Write the region as Atlas does, as in EU_CENTRAL_1.");
        problem(problems, "version", !VERSION.matcher(version).matches(), "Write a major version, as in 8.0.");
        lifetime.problem().ifPresent(sentence -> problems.put("longest", sentence));
        return new Problems(problems);
    }

    private static void problem(Map<String, String> problems, String field, boolean wrong, String sentence) {
        if (wrong) {
            problems.put(field, sentence);
        }
    }
}
