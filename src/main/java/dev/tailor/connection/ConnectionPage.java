package dev.tailor.connection;

import dev.tailor.atlas.AtlasFailure;
import dev.tailor.web.EvenReadOnly;
import dev.tailor.web.Failed;
import dev.tailor.web.FailureAnswers;
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

    @Inject
    FailureAnswers answers;

    @GET
    public TemplateInstance show() {
        return Templates.connection(report.view());
    }

    /** Asks Atlas, and tells on the page what came of it. */
    @POST
    @EvenReadOnly
    @Path("/trial")
    public Response trial() {
        try {
            trial.run();
            return back("Atlas answered and lets Tailor in.");
        } catch (AtlasFailure failure) {
            var words = AtlasWords.failure(failure, "The try failed");
            return answers.instead(new Failed(words, failure), () -> back("The try failed. " + words.sentence()));
        }
    }

    private Response back(String sentence) {
        flash.say(sentence);
        return Response.seeOther(URI.create(ConnectionLinks.page())).build();
    }
}
