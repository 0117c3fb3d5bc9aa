package dev.tailor.admin;

import dev.tailor.atlas.AtlasCode;
import dev.tailor.atlas.AtlasFailure;
import dev.tailor.connection.AtlasWords;
import dev.tailor.fleet.Estate;
import dev.tailor.fleet.NewProjects;
import dev.tailor.team.SignedIn;
import dev.tailor.web.Failed;
import dev.tailor.web.FailureAnswers;
import dev.tailor.web.Flash;
import dev.tailor.web.Pages;
import dev.tailor.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Making a project in Atlas. */
@Path("/admin/projects/new")
@Authenticated
public class NewProjectPage {
    @CheckedTemplate(basePath = "admin")
    static class Templates {
        static native TemplateInstance newProject(NewProjectView view);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Estate estate;

    @Inject
    NewProjects projects;

    @Inject
    Flash flash;

    @Inject
    FailureAnswers answers;

    @GET
    public TemplateInstance show(@RestQuery String organization) {
        return Templates.newProject(view(NewProjectForm.of("", organization), Problems.NONE));
    }

    @POST
    public Response make(@RestForm String name, @RestForm String organization) {
        var form = NewProjectForm.of(name, organization);
        var problems = form.problems(estate.organizations());
        return problems.any() ? again(422, form, problems) : make(form);
    }

    private Response make(NewProjectForm form) {
        try {
            var made = projects.make(signedIn.person(), form.name(), form.organization());
            flash.say("Atlas has made " + made.name() + ". Tie it to a team, and the team can build in it.");
            return Response.seeOther(URI.create(AdminLinks.project(made.id()))).build();
        } catch (AtlasFailure.Conflict | AtlasFailure.Refused no) {
            var field = no.hasCode(AtlasCode.ORG_NOT_FOUND) ? "organization" : "name";
            var problems = new Problems(Map.of(field, AtlasWords.atField(no)));
            return answers.instead(undone(no, form), Templates.newProject(view(form, problems)));
        } catch (AtlasFailure failure) {
            throw undone(failure, form);
        }
    }

    private static Failed undone(AtlasFailure failure, NewProjectForm form) {
        var title = failure.maybeDone()
                ? "It is not known whether Atlas has made " + form.name()
                : "Atlas did not make " + form.name();
        return Undone.of(failure, title, "Back to the projects", AdminLinks.projects());
    }

    private Response again(int status, NewProjectForm form, Problems problems) {
        return Pages.with(status, Templates.newProject(view(form, problems)));
    }

    private NewProjectView view(NewProjectForm form, Problems problems) {
        return new NewProjectView(form, estate.organizations(), problems);
    }
}
