package dev.tailor.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestQuery;

/** Where the provider's refusal lands: somebody cancelled, or may not come in. */
@WithoutTeam
@Path("/sign-in-failed")
@PermitAll
public class SignInFailedPage {
    private static final Logger LOG = Logger.getLogger(SignInFailedPage.class);

    @Inject
    FailureAnswers answers;

    @GET
    public Response show(@RestQuery String error) {
        LOG.infof("The identity provider refused a sign-in: %s", plain(error));
        return answers.answer(refused(), null);
    }

    private static Failure refused() {
        return Failure.of(403, "sign-in-refused", "You were not signed in", "The sign-in page of your company said no.")
                .telling("What you can do", "Try again, or ask whoever manages your company account.")
                .leadingTo("Try again", Links.clusters());
    }

    /** Anybody may write anything into an address; the log takes OAuth's error codes. */
    private static String plain(String error) {
        return error == null ? "no reason given" : error.replaceAll("[^a-z_]", "?");
    }
}
