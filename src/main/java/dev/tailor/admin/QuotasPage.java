package dev.tailor.admin;

import dev.tailor.catalog.Projects;
import dev.tailor.cluster.Standing;
import dev.tailor.cluster.Standings;
import dev.tailor.stock.QuotaDesk;
import dev.tailor.team.SignedIn;
import dev.tailor.web.EvenReadOnly;
import dev.tailor.web.Flash;
import dev.tailor.web.Pages;
import dev.tailor.web.Problems;
import dev.tailor.web.QueryString;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** What teams may have, and what they have of it. */
@Path("/admin/quotas")
@Authenticated
@EvenReadOnly
public class QuotasPage {
    @CheckedTemplate(basePath = "admin")
    static class Templates {
        static native TemplateInstance quotas(Collection<Standing> teams, List<String> others);

        static native TemplateInstance quota(QuotaView view);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    QuotaDesk desk;

    @Inject
    Standings standings;

    @Inject
    Projects projects;

    @Inject
    Flash flash;

    @GET
    public TemplateInstance list() {
        var all = standings.all();
        var known = all.stream().map(Standing::team).toList();
        return Templates.quotas(
                all,
                projects.teams().stream().filter(team -> !known.contains(team)).toList());
    }

    @GET
    @Path("/team")
    public TemplateInstance show(@RestQuery String name) {
        var team = QueryString.plain(name);
        return Templates.quota(view(QuotaForm.of(team, desk.of(team).orElse(null)), Problems.NONE, false));
    }

    @POST
    @Path("/team")
    public Response limit(
            @RestForm String name,
            @RestForm String version,
            @RestForm String clusters,
            @RestForm String memory,
            @RestForm String storage,
            @RestForm String dollars) {
        var form = new QuotaForm(
                QueryString.plain(name),
                QueryString.plain(version),
                QueryString.plain(clusters),
                QueryString.plain(memory),
                QueryString.plain(storage),
                QueryString.plain(dollars));
        var problems = form.problems();
        return problems.any() ? Pages.with(422, Templates.quota(view(form, problems, false))) : limit(form);
    }

    private Response limit(QuotaForm form) {
        var overtaken = desk.limit(signedIn.person(), form.team(), form.read(), form.limits());
        if (overtaken.isPresent()) {
            return Pages.with(409, Templates.quota(view(form, Problems.NONE, true)));
        }
        flash.say("The quota of " + form.team() + " is saved. It counts for what is asked from now on.");
        return Response.seeOther(URI.create(AdminLinks.quotas())).build();
    }

    private QuotaView view(QuotaForm form, Problems problems, boolean overtaken) {
        return new QuotaView(form, desk.of(form.team()).orElse(null), standings.of(form.team()), problems, overtaken);
    }
}
