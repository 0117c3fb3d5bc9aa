package dev.tailor.connection;

import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasSentences;
import dev.tailor.web.Flash;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** How Tailor and Atlas get on, for administrators. */
@Path("/admin/connection")
@Authenticated
public class ConnectionPage {
    @CheckedTemplate(basePath = "connection")
    static class Templates {
        static native TemplateInstance connection(ConnectionView view);
    }

    @Inject
    ConnectionReport report;

    @Inject
    Trial trial;

    @Inject
    Flash flash;

    @GET
    public TemplateInstance show() {
        return Templates.connection(report.view());
    }

    /** Asks Atlas, and tells on the page what came of it. */
    @POST
    @Path("/trial")
    public Response trial() {
        try {
            trial.run();
            flash.say("Atlas answered and lets Tailor in.");
        } catch (AtlasFailure failure) {
            flash.say("The try failed. " + AtlasSentences.of(failure));
        }
        return Response.seeOther(URI.create(ConnectionLinks.page())).build();
    }
}
