package dev.tailor.admin;

import dev.tailor.cluster.Refusal;
import dev.tailor.fleet.Estate;
import dev.tailor.fleet.OrganizationInAtlas;
import dev.tailor.web.Freshness;
import dev.tailor.web.QueryString;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The organizations that our key sees, and the projects of each. */
@Path("/admin/organizations")
@Authenticated
public class OrganizationsPage {
    @CheckedTemplate(basePath = "admin")
    static class Templates {
        static native TemplateInstance organizations(
                String text, List<Estate.Holder> organizations, Freshness freshness);

        static native TemplateInstance organization(
                OrganizationInAtlas organization, ProjectRows projects, Freshness freshness);
    }

    @Inject
    Estate estate;

    @Inject
    ProjectLists lists;

    @GET
    public TemplateInstance list(@RestQuery String q) {
        var text = QueryString.plain(q);
        return Templates.organizations(text, estate.organizations(text), Ages.of(estate.asked()));
    }

    @GET
    @Path("/{organization}")
    public TemplateInstance show(@RestPath String organization, @RestQuery String after) {
        var found = estate.organization(organization).orElseThrow(Refusal.NotFound::new);
        var rows = lists.rows(ProjectSearch.of("", organization, after));
        return Templates.organization(found, rows, Ages.of(estate.asked()));
    }
}
