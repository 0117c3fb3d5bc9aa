package dev.tailor.admin;

import dev.tailor.catalog.Lifetime;
import dev.tailor.catalog.Placement;
import dev.tailor.catalog.Project;

/**
 * Whose a project is to be, and how clusters are to be built there, as somebody typed it.
 *
 * @param guard whether clusters that are there are to be protected from deletion
 */
public record PlacementForm(
        String team,
        String provider,
        String region,
        String version,
        boolean backup,
        boolean growing,
        LifetimeForm lifetime,
        boolean production,
        boolean guard) {
    /** As it stands. */
    static PlacementForm of(Project project) {
        return of(project.team(), project.placement(), project.lifetime(), project.production());
    }

    static PlacementForm of(String team, Placement placement, Lifetime lifetime, boolean production) {
        return new PlacementForm(
                team,
                placement.provider(),
                placement.region(),
                placement.mongodbVersion(),
                placement.backup(),
                placement.diskAutoScaling(),
                LifetimeForm.of(lifetime),
                production,
                false);
    }

    Placement placement() {
        return new Placement(provider, region, version, backup, growing);
    }
}
