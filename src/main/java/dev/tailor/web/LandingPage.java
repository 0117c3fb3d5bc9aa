package dev.tailor.web;

import dev.tailor.team.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The front door: who is signed in walks through it. */
@WithoutTeam
@Path("/")
@PermitAll
public class LandingPage {
    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance landing();
    }

    @Inject
    SignedIn signedIn;

    @GET
    public Response show() {
        return signedIn.somebody()
                ? Response.seeOther(URI.create(Links.clusters())).build()
                : Response.ok(Templates.landing()).build();
    }
}
