package dev.tailor.admin;

import static java.util.stream.Collectors.joining;

import dev.tailor.catalog.Placement;
import dev.tailor.catalog.Project;
import dev.tailor.catalog.Projects;
import dev.tailor.cluster.ProjectProtection;
import dev.tailor.cluster.Refusal;
import dev.tailor.fleet.Estate;
import dev.tailor.fleet.PlacementRules;
import dev.tailor.fleet.ProjectInAtlas;
import dev.tailor.fleet.ProjectTerms;
import dev.tailor.fleet.Ties;
import dev.tailor.membership.TeamBook;
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
import org.jboss.resteasy.reactive.RestPath;

/** Tying a project to a team, and how clusters are built there. */
@Path("/admin/projects/{project}/placement")
@Authenticated
public class PlacementPage {
    /** What a form begins with where no project has a placement yet. */
    private static final Placement FIRST = new Placement("AWS", "", "8.0", true, false);

    @CheckedTemplate(basePath = "admin")
    static class Templates {
        static native TemplateInstance placement(PlacementView view);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Estate estate;

    @Inject
    Projects projects;

    @Inject
    TeamBook teams;

    @Inject
    Ties ties;

    @Inject
    ProjectTerms terms;

    @Inject
    ProjectProtection protection;

    @Inject
    PlacementRules rules;

    @Inject
    Flash flash;

    @GET
    public TemplateInstance show(@RestPath String project) {
        var known = known(project);
        var form = estate.tie(project).map(PlacementForm::of).orElseGet(this::first);
        return Templates.placement(view(known, form, Problems.NONE));
    }

    @POST
    public Response tie(@RestPath String project, @BeanParam PlacementFields fields) {
        var known = known(project);
        var form = fields.form(estate.tie(project).orElse(null));
        var problems = rules.problems(project, form.team(), form.placement(), form.problems())
                .map(Problems::new);
        if (problems.filter(Problems::any).isPresent()) {
            return Pages.with(422, Templates.placement(view(known, form, problems.get())));
        }
        if (!terms.agree(signedIn.person(), project, form.read(), form.terms())) {
            return Pages.with(
                    409, Templates.placement(view(known, form, Problems.NONE).overtaken()));
        }
        flash.say(known.name() + " is " + form.team() + "’s: new clusters are built in "
                + form.placement().where() + "." + (form.guard() ? guarded(project) : "")
                + (problems.isPresent() ? "" : unchecked(form)));
        return Response.seeOther(URI.create(AdminLinks.project(project))).build();
    }

    private String guarded(String project) {
        var outcome = protection.protectAll(
                signedIn.person(), estate.tie(project).orElseThrow().id());
        return " " + Living.guarded(outcome.done())
                + outcome.not().stream().map(why -> " " + why).collect(joining());
    }

    private static String unchecked(PlacementForm form) {
        return " Atlas did not say whether " + form.placement().region()
                + " exists: a typing error would show at the first cluster.";
    }

    /** As in the first project that has one: most are alike. */
    private PlacementForm first() {
        var placement =
                projects.tied().stream().findFirst().map(Project::placement).orElse(FIRST);
        return PlacementForm.first(placement);
    }

    private PlacementView view(ProjectInAtlas project, PlacementForm form, Problems problems) {
        var tie = estate.tie(project.id());
        return new PlacementView(
                project,
                form,
                tie.orElse(null),
                tie.map(ties::living).orElse(0L),
                tie.map(Project::id).map(protection::unprotected).orElse(0L),
                teams.names(),
                problems,
                false);
    }

    private ProjectInAtlas known(String id) {
        return estate.project(id).orElseThrow(Refusal.NotFound::new);
    }
}
