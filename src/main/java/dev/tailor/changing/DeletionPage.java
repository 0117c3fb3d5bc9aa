package dev.tailor.changing;

import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Refusal;
import dev.tailor.web.Pages;
import dev.tailor.web.Problems;
import dev.tailor.web.Times;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Deleting a cluster, with its name typed as confirmation. */
@Path("/clusters/{id}/deletion")
@Authenticated
public class DeletionPage {
    @CheckedTemplate(basePath = "changing")
    static class Templates {
        static native TemplateInstance deletion(DeletionView view);
    }

    @Inject
    Subject subject;

    @Inject
    Clusters clusters;

    @Inject
    Clock clock;

    @Inject
    Times times;

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        var cluster = subject.cluster(id);
        return subject.obstacle(cluster, ChangeKind.DELETE)
                .map(why -> Obstacle.page("Delete", cluster, why))
                .orElseGet(() -> Templates.deletion(view(cluster)));
    }

    @POST
    public Response delete(@RestPath UUID id, @RestForm String confirm) {
        var typed = Objects.requireNonNullElse(confirm, "");
        var view = view(subject.cluster(id));
        try {
            var change = clusters.delete(subject.person(), id, typed, "");
            return subject.back(change, said(view));
        } catch (Refusal.Invalid wrong) {
            return Pages.with(422, Templates.deletion(view.with(typed, new Problems(wrong.problems()))));
        }
    }

    private DeletionView view(Cluster cluster) {
        var pausable = subject.obstacle(cluster, ChangeKind.PAUSE).isEmpty();
        var now = clock.instant();
        return new DeletionView(cluster, now, clusters.deletedFrom(cluster, now), pausable, "", Problems.NONE);
    }

    private String said(DeletionView view) {
        var name = view.cluster().name();
        return view.undoable()
                ? name + " will be deleted on " + times.stamp(view.from()) + ". Until then it can be undone here."
                : name + " is being deleted.";
    }
}
