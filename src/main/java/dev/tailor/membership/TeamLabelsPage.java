package dev.tailor.membership;

import dev.tailor.cluster.Refusal;
import dev.tailor.team.SignedIn;
import dev.tailor.web.Flash;
import dev.tailor.web.Pages;
import dev.tailor.web.PlainText;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The labels that a team's forms offer: everybody in it reads them, its leads keep them. */
@Path("/teams/{team}/labels")
@Authenticated
public class TeamLabelsPage {
    @CheckedTemplate(basePath = "membership")
    static class Templates {
        static native TemplateInstance labels(TeamLabelsView view);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    LabelDesk desk;

    @Inject
    TeamBook book;

    @Inject
    Flash flash;

    /** @param key one that the form begins with */
    @GET
    public TemplateInstance show(@RestPath String team, @RestQuery String key) {
        var form = desk.of(signedIn.person(), team).stream()
                .filter(label -> label.key().equals(key))
                .findFirst()
                .map(LabelForm::of)
                .orElse(LabelForm.NEW);
        return page(team, form, Problems.NONE);
    }

    @POST
    public Response suggest(@RestPath String team, @RestForm String key, @RestForm String usual) {
        var form = new LabelForm(key, usual);
        try {
            desk.suggest(signedIn.person(), team, form.key(), form.values());
        } catch (Refusal.Invalid wrong) {
            return Pages.with(422, page(team, form, new Problems(wrong.problems())));
        }
        return back(team, "Forms for clusters of " + team + " have a row for " + form.key() + " now.");
    }

    @POST
    @Path("/removal")
    public Response drop(@RestPath String team, @RestForm String key) {
        desk.drop(signedIn.person(), team, PlainText.of(key));
        return back(team, "Forms have no row for " + PlainText.of(key) + " any more. Clusters keep the label.");
    }

    private Response back(String team, String sentence) {
        flash.say(sentence);
        return Response.seeOther(URI.create(TeamLinks.labels(team))).build();
    }

    private TemplateInstance page(String team, LabelForm form, Problems problems) {
        var who = signedIn.person();
        var shown = book.made(team).map(MadeTeam::shown).orElse(team);
        return Templates.labels(new TeamLabelsView(who, team, shown, desk.of(who, team), form, problems));
    }
}
