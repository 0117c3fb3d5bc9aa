package dev.tailor.admin;

import dev.tailor.catalog.Project;
import dev.tailor.cluster.Refusal;
import dev.tailor.fleet.Estate;
import dev.tailor.schedule.NightFields;
import dev.tailor.schedule.NightForm;
import dev.tailor.schedule.ProjectNights;
import dev.tailor.team.SignedIn;
import dev.tailor.web.Flash;
import dev.tailor.web.Pages;
import dev.tailor.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.ZoneId;
import org.jboss.resteasy.reactive.RestPath;

/** When all clusters of a project are paused at night that have no rule of their own. */
@Path("/admin/projects/{project}/nights")
@Authenticated
public class NightsPage {
    @CheckedTemplate(basePath = "admin")
    static class Templates {
        static native TemplateInstance nights(NightsView view);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Estate estate;

    @Inject
    ProjectNights nights;

    @Inject
    ZoneId zone;

    @Inject
    Flash flash;

    @GET
    public TemplateInstance show(@RestPath String project) {
        var tied = tied(project);
        var rule = nights.of(tied);
        var form = rule.map(NightForm::of).orElseGet(() -> NightForm.first(zone));
        return Templates.nights(new NightsView(tied, rule.isPresent(), form, Problems.NONE));
    }

    @POST
    public Response set(@RestPath String project, @BeanParam NightFields fields) {
        var tied = tied(project);
        var form = fields.form();
        var problems = new Problems(form.problems());
        if (problems.any()) {
            var present = nights.of(tied).isPresent();
            return Pages.with(422, Templates.nights(new NightsView(tied, present, form, problems)));
        }
        nights.set(signedIn.person(), tied, form.rule());
        return back(project, "Its clusters go by these nights from the next one on.");
    }

    @POST
    @Path("/removal")
    public Response drop(@RestPath String project) {
        nights.drop(signedIn.person(), tied(project));
        return back(project, "Its clusters run at night, but for those with nights of their own.");
    }

    private Response back(String project, String sentence) {
        flash.say(sentence);
        return Response.seeOther(URI.create(AdminLinks.project(project))).build();
    }

    /** Where nobody builds, nothing is paused. */
    private Project tied(String project) {
        return estate.tie(project).orElseThrow(Refusal.NotFound::new);
    }
}
