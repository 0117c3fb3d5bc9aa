package dev.tailor.access;

import dev.tailor.cluster.Clusters;
import dev.tailor.team.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;

/** The card alone, for tests of this room. */
@Path("/probe/connect/{id}")
@Authenticated
public class ConnectProbe {
    @CheckedTemplate(basePath = "probe")
    static class Templates {
        static native TemplateInstance connect(ConnectCard card);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Clusters clusters;

    @Inject
    ConnectCards cards;

    @Inject
    RoutingContext context;

    @GET
    public TemplateInstance show(UUID id) {
        var cluster = clusters.get(signedIn.person(), id);
        return Templates.connect(cards.card(
                signedIn.person(), cluster, context.request().remoteAddress().hostAddress()));
    }
}
