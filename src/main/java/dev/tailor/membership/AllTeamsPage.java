package dev.tailor.membership;

import dev.tailor.cluster.Refusal;
import dev.tailor.team.SignedIn;
import dev.tailor.web.EvenReadOnly;
import dev.tailor.web.Flash;
import dev.tailor.web.Links;
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
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Every team, for administrators: making one, calling it otherwise, ending it. */
@Path(AllTeamsTab.LINK)
@Authenticated
@EvenReadOnly
public class AllTeamsPage {
    @CheckedTemplate(basePath = "membership")
    static class Templates {
        static native TemplateInstance all(List<TeamRow> teams, MakeForm form, Problems problems);

        static native TemplateInstance made(MadeTeam team, String shown, Problems problems, boolean overtaken);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    TeamBook book;

    @Inject
    TeamDesk desk;

    @Inject
    Flash flash;

    @GET
    public TemplateInstance list() {
        return Templates.all(book.all(), MakeForm.NEW, Problems.NONE);
    }

    @POST
    public Response make(@RestForm String name, @RestForm String shown) {
        var form = new MakeForm(name, shown);
        try {
            desk.make(signedIn.person(), form.name(), form.shown());
        } catch (Refusal.Invalid wrong) {
            return Pages.with(422, Templates.all(book.all(), form, new Problems(wrong.problems())));
        }
        return to(
                Links.team(form.name()),
                form.name() + " is made. Invite its first lead; give it a project under Projects.");
    }

    @GET
    @Path("/team")
    public TemplateInstance show(@RestQuery String name) {
        var team = made(name);
        return Templates.made(team, team.shown(), Problems.NONE, false);
    }

    @POST
    @Path("/team")
    public Response rename(@RestForm String name, @RestForm String version, @RestForm String shown) {
        var team = made(name);
        var words = QueryString.plain(shown);
        try {
            return desk.rename(team.name(), number(version), words)
                    ? to(AllTeamsTab.LINK, team.name() + " is called " + words + " now.")
                    : Pages.with(409, Templates.made(made(name), words, Problems.NONE, true));
        } catch (Refusal.Invalid wrong) {
            return Pages.with(422, Templates.made(team, words, new Problems(wrong.problems()), false));
        }
    }

    @POST
    @Path("/end")
    public Response end(@RestForm String name) {
        var team = made(name);
        desk.end(team.name());
        return to(AllTeamsTab.LINK, team.name() + " has ended. Who had joined it is out of it.");
    }

    private MadeTeam made(String name) {
        return book.made(QueryString.plain(name)).orElseThrow(Refusal.NotFound::new);
    }

    private static int number(String version) {
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    private Response to(String address, String sentence) {
        flash.say(sentence);
        return Response.seeOther(URI.create(address)).build();
    }
}
