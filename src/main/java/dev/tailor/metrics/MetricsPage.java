package dev.tailor.metrics;

import dev.tailor.cluster.Clusters;
import dev.tailor.team.SignedIn;
import dev.tailor.web.Unchanged;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The section of measurements alone, for browsers that wait for it or choose another span. */
@Path("/clusters/{id}/metrics")
@Authenticated
public class MetricsPage {
    @CheckedTemplate(basePath = "metrics")
    static class Templates {
        static native TemplateInstance section(MetricsView metrics);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Clusters clusters;

    @Inject
    MetricsSections sections;

    /** 304 while nothing is new; where there is nothing to measure any more, the browser loads the page anew. */
    @GET
    public Response show(@RestPath UUID id, @RestQuery String span, Request request) {
        var who = signedIn.person();
        var section = sections.parts(who, clusters.get(who, id), span).section();
        return section == null
                ? Response.noContent().header("HX-Refresh", "true").build()
                : Unchanged.or(request, section.tag(), () -> Templates.section(section));
    }
}
