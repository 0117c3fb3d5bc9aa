package dev.tailor.stock;

import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasRegions;
import dev.tailor.catalog.Project;
import dev.tailor.catalog.Projects;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether Atlas has machines where our projects are. Where it does not say, that is said and no obstacle. */
@ApplicationScoped
class Machines {
    /** Places that are asked about, a call each: somebody waits. */
    private static final int MOST_PLACES = 5;

    @Inject
    AtlasRegions regions;

    @Inject
    Projects projects;

    /**
     * What was found.
     *
     * @param problems a sentence at the field where no place has them
     * @param remark what is to be known, as a sentence; may be empty
     */
    record Found(Map<String, String> problems, String remark) {
        static final Found ASKED_NOBODY = new Found(Map.of(), "");
    }

    Found look(String machines) {
        var lacking = new ArrayList<String>();
        var places = places();
        try {
            for (var project : places) {
                if (!has(project, machines)) {
                    lacking.add(project.placement().where());
                }
            }
        } catch (AtlasFailure failure) {
            Log.warnf("Atlas did not tell its regions: %s", failure.getMessage());
            return new Found(Map.of(), "Atlas did not say whether it has " + machines + ".");
        }
        return found(machines, lacking, places.size());
    }

    private static Found found(String machines, List<String> lacking, int places) {
        var words = "Atlas has no " + machines + " in " + String.join(" and ", lacking) + ".";
        if (lacking.isEmpty()) {
            return Found.ASKED_NOBODY;
        }
        return lacking.size() == places
                ? new Found(Map.of("instanceSize", words), "")
                : new Found(Map.of(), words + " A cluster there can’t be built in this size.");
    }

    /** One project for each place. */
    private Collection<Project> places() {
        return projects.tied().stream()
                .collect(Collectors.toMap(
                        project -> project.placement().where(), project -> project, (one, other) -> one))
                .values()
                .stream()
                .limit(MOST_PLACES)
                .toList();
    }

    private boolean has(Project project, String machines) {
        return regions.list(project.atlasId(), project.provider()).stream()
                .anyMatch(offer -> offer.regionsOf(machines).contains(project.region()));
    }
}
