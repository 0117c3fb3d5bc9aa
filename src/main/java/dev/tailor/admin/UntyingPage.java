package dev.tailor.admin;

import dev.tailor.fleet.Ties;
import dev.tailor.team.SignedIn;
import dev.tailor.web.Flash;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestPath;

/** Taking a project from its team. */
@Path("/admin/projects/{project}/untying")
@Authenticated
public class UntyingPage {
    @Inject
    SignedIn signedIn;

    @Inject
    Ties ties;

    @Inject
    Flash flash;

    @POST
    public Response untie(@RestPath String project) {
        var untied = ties.untie(signedIn.person(), project);
        flash.say("No team builds in " + untied.name() + " any more.");
        return Response.seeOther(URI.create(AdminLinks.project(project))).build();
    }
}
