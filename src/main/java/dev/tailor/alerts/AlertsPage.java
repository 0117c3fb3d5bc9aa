package dev.tailor.alerts;

import dev.tailor.team.SignedIn;
import dev.tailor.web.Failed;
import dev.tailor.web.Failure;
import dev.tailor.web.Links;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestQuery;

/** What Atlas warns about, of all that somebody may see. */
@Path("/alerts")
@Authenticated
public class AlertsPage {
    @CheckedTemplate(basePath = "alerts")
    static class Templates {
        static native TemplateInstance alerts(AlertsView view);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    AlertPages pages;

    @GET
    public TemplateInstance show(
            @RestQuery @DefaultValue("open") String status, @RestQuery String section, @RestQuery String after) {
        if (Pile.of(status).isEmpty()) {
            throw new Failed(noSuchStatus());
        }
        var place = new AlertPages.Place(section, after);
        return Templates.alerts(pages.all(signedIn.person(), status.toLowerCase(Locale.ROOT), place));
    }

    private static Failure noSuchStatus() {
        return Failure.of(400, "bad-request", "There are no such alerts", "Alerts are open, tracking or closed.")
                .leadingTo("Show the open ones", Links.alerts());
    }
}
