package dev.tailor.admin;

import dev.tailor.fleet.Estate;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;

/** The projects that our key sees, and whose they are. */
@Path("/admin/projects")
@Authenticated
public class ProjectsPage {
    /** Of those that Atlas shows no more. */
    private static final int GONE = 20;

    @CheckedTemplate(basePath = "admin")
    static class Templates {
        static native TemplateInstance projects(ProjectsView view);
    }

    @Inject
    Estate estate;

    @Inject
    ProjectLists lists;

    @GET
    public TemplateInstance list(@RestQuery String q, @RestQuery String after) {
        var rows = lists.rows(ProjectSearch.of(q, "", after));
        return Templates.projects(new ProjectsView(rows, estate.gone(GONE), Ages.of(estate.asked())));
    }
}
