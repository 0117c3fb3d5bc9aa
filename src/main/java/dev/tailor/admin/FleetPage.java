package dev.tailor.admin;

import dev.tailor.catalog.Sizes;
import dev.tailor.cluster.ClusterList.Whose;
import dev.tailor.cluster.LabelChoices;
import dev.tailor.fleet.Estate;
import dev.tailor.fleet.Fleet;
import dev.tailor.fleet.Fleet.Page;
import dev.tailor.fleet.FleetQuery;
import dev.tailor.fleet.ProjectInAtlas;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Every cluster of every project that our key sees, searched and filtered by the address. */
@Path("/admin/fleet")
@Authenticated
public class FleetPage {
    /** Rows of a page: more than a screen, less than a wait. */
    static final int ROWS = 50;

    /** How many projects that Atlas does not tell about are named. */
    private static final int SILENT = 20;

    private static final Whose ALL = new Whose(List.of(), true);

    private static final Page NONE = new Page(List.of(), false);

    @CheckedTemplate(basePath = "admin")
    static class Templates {
        static native TemplateInstance fleet(FleetView view);
    }

    @Inject
    Fleet fleet;

    @Inject
    FleetGroupViews groups;

    @Inject
    Estate estate;

    @Inject
    Sizes sizes;

    @Inject
    LabelChoices labels;

    @GET
    public TemplateInstance list(UriInfo here) {
        return Templates.fleet(view(FleetSearch.of(here.getQueryParameters())));
    }

    private FleetView view(FleetSearch search) {
        var catalogue = sizes.all();
        var page = search.groups() ? NONE : fleet.page(search.query(), search.after(), ROWS);
        return new FleetView(
                search,
                projectName(search.query()),
                labels.pairs(ALL),
                labels.keys(ALL),
                page.rows().stream()
                        .map(row -> new FleetCluster(row, catalogue))
                        .toList(),
                search.groups() ? groups.of(search, catalogue) : null,
                fleet.count(search.query()),
                page.more() ? search.link(page.next()) : "",
                Ages.of(estate.asked()),
                estate.silent(SILENT),
                estate.countSilent());
    }

    /** What stands in the field: links name a project by its id, people by its name. */
    private String projectName(FleetQuery query) {
        return query.namesOneProject()
                ? estate.project(query.project()).map(ProjectInAtlas::name).orElse(query.project())
                : query.project();
    }
}
