package dev.tailor.alerts;

import dev.tailor.cluster.Clusters;
import dev.tailor.team.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What Atlas warns about, of one cluster. */
@Path("/clusters/{id}/alerts")
@Authenticated
public class ClusterAlertsPage {
    @CheckedTemplate(basePath = "alerts")
    static class Templates {
        static native TemplateInstance cluster(AlertsView view);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Clusters clusters;

    @Inject
    AlertPages pages;

    @GET
    public TemplateInstance show(@RestPath UUID id, @RestQuery String section, @RestQuery String after) {
        var who = signedIn.person();
        return Templates.cluster(pages.of(who, clusters.get(who, id), new AlertPages.Place(section, after)));
    }
}
