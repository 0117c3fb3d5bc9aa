package dev.tailor.admin;

import dev.tailor.catalog.Sizes;
import dev.tailor.cluster.Refusal;
import dev.tailor.fleet.Copying;
import dev.tailor.fleet.Estate;
import dev.tailor.fleet.Fleet;
import dev.tailor.fleet.FleetQuery;
import dev.tailor.fleet.ProjectInAtlas;
import dev.tailor.history.Act;
import dev.tailor.history.Events;
import dev.tailor.schedule.ProjectNights;
import dev.tailor.web.Flash;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** One of Atlas's projects: whose it is, what is in it, who works there, and what administrators did to it. */
@Path("/admin/projects/{project}")
@Authenticated
public class ProjectPage {
    /** The newest of what administrators did. */
    static final int DEEDS = 20;

    /** What is told of a project besides its clusters and addresses, which have pages of their own. */
    static final List<Act> DONE_TO_IT = List.of(Act.PROJECT, Act.SCHEDULE, Act.REMOVAL, Act.ALERT);

    @CheckedTemplate(basePath = "admin")
    static class Templates {
        static native TemplateInstance project(ProjectView view);

        static native TemplateInstance gone(GoneView view);
    }

    @Inject
    Estate estate;

    @Inject
    Fleet fleet;

    @Inject
    Sizes sizes;

    @Inject
    Events events;

    @Inject
    GoneViews goneViews;

    @Inject
    ProjectNights nights;

    @Inject
    Copying copying;

    @Inject
    Flash flash;

    @GET
    public TemplateInstance show(@RestPath String project) {
        return estate.project(project)
                .map(known -> Templates.project(view(known)))
                .orElseGet(() -> Templates.gone(goneViews.of(project)));
    }

    /** Has Atlas asked for all of it, while the person waits: a handful of calls. */
    @POST
    @Path("/copy")
    public Response ask(@RestPath String project) {
        copying.wholeProject(known(project).id());
        var asked = known(project).asked();
        flash.say(
                asked.failingSince() == null
                        ? "This is what Atlas has now."
                        : "Atlas did not answer. " + asked.trouble());
        return Response.seeOther(URI.create(AdminLinks.project(project))).build();
    }

    private ProjectInAtlas known(String id) {
        return estate.project(id).orElseThrow(Refusal.NotFound::new);
    }

    private ProjectView view(ProjectInAtlas project) {
        var query = new FleetQuery("", project.id(), null, null);
        var page = fleet.page(query, null, FleetPage.ROWS);
        var catalogue = sizes.all();
        return new ProjectView(
                project,
                estate.organization(project.organizationId()).orElse(null),
                estate.tie(project.id()).orElse(null),
                estate.tie(project.id()).map(nights::words).orElse(""),
                page.rows().stream()
                        .map(row -> new FleetCluster(row, catalogue))
                        .toList(),
                page.more() ? new FleetSearch(query, "", null).link() : "",
                events.ofProject(project.id(), DONE_TO_IT, DEEDS));
    }
}
