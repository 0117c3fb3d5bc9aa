package dev.tailor.membership;

import dev.tailor.team.SignedIn;
import dev.tailor.web.EvenReadOnly;
import dev.tailor.web.Flash;
import dev.tailor.web.Links;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** What leads decide about those who have joined, or are invited, and the way out. */
@Path("/teams/{team}")
@Authenticated
public class MembersPage {
    @Inject
    SignedIn signedIn;

    @Inject
    Memberships memberships;

    @Inject
    Invitations invitations;

    @Inject
    Flash flash;

    @POST
    @Path("/members/{member}/role")
    public Response change(@RestPath String team, @RestPath long member, @RestForm String role) {
        var word = Objects.requireNonNullElse(role, "");
        var whom = memberships.change(signedIn.person(), team, member, word);
        return back(team, whom.name() + " has joined " + team + " as " + word + " now.");
    }

    @POST
    @EvenReadOnly
    @Path("/members/{member}/removal")
    public Response remove(@RestPath String team, @RestPath long member) {
        var whom = memberships.remove(signedIn.person(), team, member);
        var stays = whom.byAccount() == null
                ? " is out of " + team + "."
                : " is in " + team + " as their company account says, and no more.";
        return back(team, whom.name() + stays);
    }

    @POST
    @EvenReadOnly
    @Path("/invitations/{invitation}/end")
    public Response takeBack(@RestPath String team, @RestPath long invitation) {
        var taken = invitations.takeBack(signedIn.person(), team, invitation);
        return back(team, "The invitation of " + taken.email() + " is taken back.");
    }

    @POST
    @EvenReadOnly
    @Path("/leaving")
    public Response leave(@RestPath String team) {
        memberships.leave(signedIn.person(), team);
        flash.say("You have left " + team + ".");
        return Response.seeOther(URI.create(Links.teams())).build();
    }

    private Response back(String team, String sentence) {
        flash.say(sentence);
        return Response.seeOther(URI.create(Links.team(team))).build();
    }
}
