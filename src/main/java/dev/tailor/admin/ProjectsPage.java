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
    @CheckedTemplate(basePath = "admin")
    static class Templates {
        static native TemplateInstance projects(ProjectsView view);
    }

    @Inject
    Estate estate;

    @GET
    public TemplateInstance list(@RestQuery String q) {
        var text = Address.plain(q);
        return Templates.projects(new ProjectsView(text, estate.projects(text), Ages.of(estate.asked())));
    }
}
