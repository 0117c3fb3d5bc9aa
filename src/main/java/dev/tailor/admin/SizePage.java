package dev.tailor.admin;

import dev.tailor.catalog.Projects;
import dev.tailor.cluster.Refusal;
import dev.tailor.stock.Edit;
import dev.tailor.stock.SizeDesk;
import dev.tailor.stock.Stock;
import dev.tailor.team.SignedIn;
import dev.tailor.web.EvenReadOnly;
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
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.RestPath;

/** Adding a size, changing one, and removing one that nobody ever had. */
@Path("/admin/sizes")
@Authenticated
@EvenReadOnly
public class SizePage {
    @CheckedTemplate(basePath = "admin")
    static class Templates {
        static native TemplateInstance size(SizeFormView view);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    SizeDesk desk;

    @Inject
    Stock stock;

    @Inject
    Projects projects;

    @Inject
    Flash flash;

    @GET
    @Path("/new")
    public TemplateInstance begin() {
        return Templates.size(fresh(SizeForm.NEW, Problems.NONE));
    }

    @POST
    @Path("/new")
    public Response add(@BeanParam SizeFields fields) {
        var form = fields.form();
        try {
            refuseNobody(form);
            return saved(desk.add(signedIn.person(), form.id(), form.draft()), " is offered from now on.");
        } catch (Refusal.Invalid wrong) {
            return Pages.with(422, Templates.size(fresh(form, new Problems(wrong.problems()))));
        }
    }

    @GET
    @Path("/{size}")
    public TemplateInstance show(@RestPath String size) {
        return Templates.size(view(size, SizeForm.of(stock.get(size).size()), Problems.NONE, false));
    }

    @POST
    @Path("/{size}")
    public Response change(@RestPath String size, @BeanParam SizeFields fields) {
        var form = fields.form(SizeForm.of(stock.get(size).size()));
        try {
            refuseNobody(form);
            var edit = desk.change(signedIn.person(), size, form.read(), form.id(), form.draft());
            return edit instanceof Edit.Overtaken
                    ? Pages.with(409, Templates.size(view(size, form, Problems.NONE, true)))
                    : saved(edit, " is saved.");
        } catch (Refusal.Invalid wrong) {
            return Pages.with(422, Templates.size(view(size, form, new Problems(wrong.problems()), false)));
        }
    }

    @POST
    @Path("/{size}/removal")
    public Response remove(@RestPath String size) {
        stock.remove(signedIn.person(), size);
        return list("Size " + size + " is removed. Nobody ever had it.");
    }

    private static void refuseNobody(SizeForm form) {
        if (form.namesNobody()) {
            throw new Refusal.Invalid(Map.of("teams", "Tick or name the teams that may use it, or choose all teams."));
        }
    }

    private Response saved(Edit edit, String what) {
        var saved = (Edit.Saved) edit;
        return list("Size " + saved.size().id() + what + (saved.remark().isEmpty() ? "" : " " + saved.remark()));
    }

    private Response list(String sentence) {
        flash.say(sentence);
        return Response.seeOther(URI.create(AdminLinks.sizes())).build();
    }

    private SizeFormView fresh(SizeForm form, Problems problems) {
        return new SizeFormView(form, null, false, teams(form), problems, false);
    }

    private SizeFormView view(String id, SizeForm form, Problems problems, boolean overtaken) {
        var kept = stock.get(id);
        return new SizeFormView(
                form, kept, kept.clusters() == 0 && stock.removable(id), teams(form), problems, overtaken);
    }

    /** Those with a project, and those that are chosen whether they have one or not. */
    private List<String> teams(SizeForm form) {
        var teams = new TreeSet<>(projects.teams());
        teams.addAll(form.teams());
        return List.copyOf(teams);
    }
}
