package dev.tailor.admin;

import dev.tailor.catalog.Project;
import dev.tailor.catalog.Projects;
import io.quarkus.panache.common.Sort;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** The Atlas projects, and whose they are. */
@Path("/admin/projects")
@Authenticated
public class ProjectsPage {
    @CheckedTemplate(basePath = "admin")
    static class Templates {
        static native TemplateInstance projects(List<Project> projects);
    }

    @Inject
    Projects projects;

    @GET
    public TemplateInstance list() {
        return Templates.projects(projects.listAll(Sort.by("name")));
    }
}
