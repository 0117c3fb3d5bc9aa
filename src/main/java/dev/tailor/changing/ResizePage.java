package dev.tailor.changing;

import dev.tailor.cluster.Change;
import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.ChangeStatus;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Outlook;
import dev.tailor.cluster.Refusal;
import dev.tailor.web.Pages;
import dev.tailor.web.Problems;
import dev.tailor.web.SizeWords;
import dev.tailor.web.StorageField;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Another size, more storage. */
@Path("/clusters/{id}/resize")
@Authenticated
public class ResizePage {
    @CheckedTemplate(basePath = "changing")
    static class Templates {
        static native TemplateInstance resize(ResizeView view);

        static native TemplateInstance resizeParts(ResizeView view);
    }

    @Inject
    Subject subject;

    @Inject
    Clusters clusters;

    @Inject
    ResizeViews views;

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        var cluster = subject.cluster(id);
        return subject.obstacle(cluster, ChangeKind.RESIZE)
                .map(why -> Obstacle.page("Resize", cluster, why))
                .orElseGet(() -> Templates.resize(views.of(cluster, ResizeForm.of(new Outlook(cluster)))));
    }

    /** The summary and the field for storage, as they are for what is chosen now. */
    @GET
    @Path("/summary")
    public TemplateInstance summary(
            @RestPath UUID id, @RestQuery String size, @RestQuery String storage, @RestQuery String preset) {
        var form = new ResizeForm(size, new StorageField(storage, preset), "");
        return Templates.resizeParts(views.of(subject.cluster(id), form));
    }

    @POST
    public Response send(
            @RestPath UUID id,
            @RestForm String size,
            @RestForm String storage,
            @RestForm String preset,
            @RestForm String why,
            @RestForm String update) {
        var form = new ResizeForm(size, new StorageField(storage, preset), why);
        var view = views.of(subject.cluster(id), form);
        if (update != null) {
            return Pages.with(200, Templates.resize(view));
        }
        var wrong = form.storage().problem();
        return wrong.isPresent() ? again(422, view, Map.of("storage", wrong.get())) : resize(view, form);
    }

    private Response resize(ResizeView view, ResizeForm form) {
        var cluster = view.cluster();
        try {
            var change = clusters.resize(subject.person(), cluster.id(), form.size(), view.toStorage(), form.why());
            return subject.back(change, said(cluster, change, view));
        } catch (Refusal.Invalid wrong) {
            // No form of ours sends a size that there never was.
            return again(views.knows(form.size()) ? 422 : 400, view, wrong.problems());
        }
    }

    private static Response again(int status, ResizeView view, Map<String, String> problems) {
        return Pages.with(status, Templates.resize(view.with(new Problems(problems))));
    }

    private static String said(Cluster cluster, Change change, ResizeView view) {
        if (change.status() == ChangeStatus.WAITING) {
            return "You asked for " + (view.changesSize() ? view.to().id() : view.toStorage() + " GB") + ". "
                    + SizeWords.decides(change.approval(), view.leads()) + ".";
        }
        if (change.status() == ChangeStatus.QUEUED) {
            return Subject.later("The resize of " + cluster.name());
        }
        return view.changesSize()
                ? cluster.name() + " is resized to " + view.to().id() + ". It stays reachable meanwhile."
                : cluster.name() + " grows to " + view.toStorage() + " GB. It stays reachable meanwhile.";
    }
}
