package dev.tailor.membership;

import dev.tailor.cluster.Refusal;
import dev.tailor.team.Role;
import dev.tailor.team.SignedIn;
import dev.tailor.web.Flash;
import dev.tailor.web.Links;
import dev.tailor.web.WithoutTeam;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestPath;

/** The way into a team, for whom an invitation is. */
@WithoutTeam
@Path("/invitations/{invitation}/acceptance")
@Authenticated
public class JoinPage {
    @Inject
    SignedIn signedIn;

    @Inject
    Joining joining;

    @Inject
    Flash flash;

    @POST
    public Response join(@RestPath long invitation) {
        var address = signedIn.verifiedEmail().orElseThrow(Refusal.NotFound::new);
        var who = signedIn.person();
        var accepted = joining.accept(who, address, invitation);
        var role = Role.higher(who.roles().get(accepted.team()), accepted.role());
        flash.say("You are in " + accepted.team() + " now, as " + role.word() + ".");
        return Response.seeOther(URI.create(Links.team(accepted.team()))).build();
    }
}
