package dev.tailor.changing;

import dev.tailor.cluster.ApprovalWords;
import dev.tailor.cluster.Change;
import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import dev.tailor.web.SizeWords;
import dev.tailor.web.StateView;
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
        static native TemplateInstance pause(Cluster cluster, String price, String deciders, String because);
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
                .orElseGet(() -> form(cluster));
    }

    private TemplateInstance form(Cluster cluster) {
        var approval = subject.asking(cluster).plain(ChangeKind.PAUSE);
        return Templates.pause(
                cluster,
                SizeWords.price(cluster.size().priceAMonth()),
                approval.waits() ? StateView.names(approval, subject.leads(cluster)) : "",
                ApprovalWords.because(approval, null, cluster.project().name()));
    }

    @POST
    public Response pause(@RestPath UUID id, @RestForm String why) {
        var change = clusters.pause(subject.person(), id, Objects.requireNonNullElse(why, ""));
        return subject.back(change, said(change));
    }

    private String said(Change change) {
        var cluster = change.cluster();
        return switch (change.status()) {
            case WAITING ->
                "You asked to pause " + cluster.name() + ". "
                        + SizeWords.decides(change.approval(), subject.leads(cluster)) + ".";
            case QUEUED -> Subject.later("The pause of " + cluster.name());
            default -> cluster.name() + " is being paused. Data and logins are kept.";
        };
    }
}
