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

/** Starting a paused cluster again. */
@Path("/clusters/{id}/resume")
@Authenticated
public class ResumePage {
    @CheckedTemplate(basePath = "changing")
    static class Templates {
        static native TemplateInstance resume(Cluster cluster, String price);
    }

    @Inject
    Subject subject;

    @Inject
    Clusters clusters;

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        var cluster = subject.cluster(id);
        return subject.obstacle(cluster, ChangeKind.RESUME)
                .map(why -> Obstacle.page("Resume", cluster, why))
                .orElseGet(() ->
                        Templates.resume(cluster, SizeWords.price(cluster.size().priceAMonth())));
    }

    @POST
    public Response resume(@RestPath UUID id, @RestForm String why) {
        var change = clusters.resume(subject.person(), id, Objects.requireNonNullElse(why, ""));
        return subject.back(
                change,
                change.status() == ChangeStatus.QUEUED
                        ? Subject.later("Resuming " + change.cluster().name())
                        : change.cluster().name() + " is being resumed. Its logins work again when it is ready.");
    }
}
