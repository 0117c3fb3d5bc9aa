package dev.tailor.changing;

import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.ChangeStatus;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import dev.tailor.web.SizeWords;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Stopping a cluster for a while. */
@Path("/clusters/{id}/pause")
@Authenticated
public class PausePage {
    @CheckedTemplate(basePath = "changing")
    static class Templates {
        static native TemplateInstance pause(Cluster cluster, String price);
    }

    @Inject
    Subject subject;

    @Inject
    Clusters clusters;

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        var cluster = subject.cluster(id);
        return subject.obstacle(cluster, ChangeKind.PAUSE)
                .map(why -> Obstacle.page("Pause", cluster, why))
                .orElseGet(() ->
                        Templates.pause(cluster, SizeWords.price(cluster.size().priceAMonth())));
    }

    @POST
    public Response pause(@RestPath UUID id, @RestForm String why) {
        var change = clusters.pause(subject.person(), id, Objects.requireNonNullElse(why, ""));
        return subject.back(
                change,
                change.status() == ChangeStatus.QUEUED
                        ? Subject.later("The pause of " + change.cluster().name())
                        : change.cluster().name() + " is being paused. Data and logins are kept.");
    }
}
