package dev.tailor.membership;

import dev.tailor.cluster.Refusal;
import dev.tailor.team.SignedIn;
import dev.tailor.web.Flash;
import dev.tailor.web.Links;
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
import java.time.Clock;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** A team: who is in it and why, and for its leads who is invited. */
@Path("/teams/{team}")
@Authenticated
public class TeamPage {
    @CheckedTemplate(basePath = "membership")
    static class Templates {
        static native TemplateInstance team(TeamView view);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Rosters rosters;

    @Inject
    Invitations invitations;

    @Inject
    Flash flash;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance show(@RestPath String team) {
        return Templates.team(view(team, InviteForm.NEW, Problems.NONE));
    }

    @POST
    @Path("/invitations")
    public Response invite(@RestPath String team, @RestForm String email, @RestForm String role) {
        var form = new InviteForm(email, role);
        try {
            invitations.invite(signedIn.person(), team, form.email(), form.role());
        } catch (Refusal.Invalid wrong) {
            return Pages.with(422, Templates.team(view(team, form, new Problems(wrong.problems()))));
        }
        flash.say(form.email() + " is invited. Tell them to sign in and to press “Join” on the page Teams, in the menu"
                + " under their name.");
        return Response.seeOther(URI.create(Links.team(team))).build();
    }

    private TeamView view(String team, InviteForm form, Problems problems) {
        var who = signedIn.person();
        return TeamView.of(who, rosters.of(who, team), form, problems, clock.instant());
    }
}
