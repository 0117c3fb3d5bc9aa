package dev.tailor.membership;

import dev.tailor.team.SignedIn;
import dev.tailor.web.WithoutTeam;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** One's own teams, and the way into another. Who is in none yet comes here first. */
@WithoutTeam
@Path("/teams")
@Authenticated
public class TeamsPage {
    @CheckedTemplate(basePath = "membership")
    static class Templates {
        static native TemplateInstance teams(TeamsView view);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Invitations invitations;

    @GET
    public TemplateInstance list() {
        var address = signedIn.verifiedEmail().orElse("");
        var open = address.isEmpty() ? List.<Invitation>of() : invitations.open(address);
        return Templates.teams(new TeamsView(signedIn.person().roles(), open, address));
    }
}
