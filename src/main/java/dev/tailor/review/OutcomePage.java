package dev.tailor.review;

import dev.tailor.cluster.Refusal;
import dev.tailor.team.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** What became of each of several clusters, for whoever has decided about them. */
@Path("/review/outcomes/{sitting}")
@Authenticated
public class OutcomePage {
    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance outcome(List<Decided> rows, Round round);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Reviews reviews;

    @Inject
    HeldList list;

    @GET
    public TemplateInstance show(@RestPath UUID sitting) {
        var lead = Reviewers.only(signedIn.person());
        var rows = reviews.of(lead, sitting);
        if (rows.isEmpty()) {
            throw new Refusal.NotFound();
        }
        return Templates.outcome(rows, list.round(lead));
    }
}
