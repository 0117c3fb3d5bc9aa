package dev.tailor.admin;

import dev.tailor.cluster.Refusal;
import dev.tailor.fleet.Estate;
import dev.tailor.fleet.OrganizationInAtlas;
import dev.tailor.web.Freshness;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** The organizations that our key sees, and the projects of each. */
@Path("/admin/organizations")
@Authenticated
public class OrganizationsPage {
    @CheckedTemplate(basePath = "admin")
    static class Templates {
        static native TemplateInstance organizations(List<Estate.Holder> organizations, Freshness freshness);

        static native TemplateInstance organization(
                OrganizationInAtlas organization, List<Estate.Line> projects, Freshness freshness);
    }

    @Inject
    Estate estate;

    @GET
    public TemplateInstance list() {
        return Templates.organizations(estate.organizations(), Ages.of(estate.asked()));
    }

    @GET
    @Path("/{organization}")
    public TemplateInstance show(@RestPath String organization) {
        var found = estate.organization(organization).orElseThrow(Refusal.NotFound::new);
        return Templates.organization(found, estate.projectsOf(organization), Ages.of(estate.asked()));
    }
}
