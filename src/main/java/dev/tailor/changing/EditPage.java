package dev.tailor.changing;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterList;
import dev.tailor.cluster.Edits;
import dev.tailor.cluster.LabelChoices;
import dev.tailor.cluster.Refusal;
import dev.tailor.cluster.SuggestedLabels;
import dev.tailor.web.LabelRows;
import dev.tailor.web.Pages;
import dev.tailor.web.Problems;
import dev.tailor.web.StateView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Another description, other labels. */
@Path("/clusters/{id}/edit")
@Authenticated
public class EditPage {
    @CheckedTemplate(basePath = "changing")
    static class Templates {
        static native TemplateInstance edit(EditView view);
    }

    @Inject
    Subject subject;

    @Inject
    Edits edits;

    @Inject
    LabelChoices choices;

    @Inject
    SuggestedLabels suggested;

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        var cluster = subject.cluster(id);
        var labels = prepared(cluster, LabelRows.of(cluster.labels()));
        return Templates.edit(view(cluster, Edits.reading(cluster), cluster.description(), labels, Problems.NONE));
    }

    @POST
    public Response save(
            @RestPath UUID id,
            @RestForm String read,
            @RestForm String description,
            @RestForm List<String> key,
            @RestForm List<String> value,
            @RestForm List<String> prepared,
            @RestForm String add,
            @RestForm String remove) {
        var cluster = subject.cluster(id);
        var text = Objects.requireNonNullElse(description, "").strip();
        var labels = prepared(cluster, LabelRows.sent(key, value, add, remove).forgetting(prepared));
        if (add != null || remove != null) {
            return Pages.with(200, Templates.edit(view(cluster, read, text, labels, Problems.NONE)));
        }
        var problems = new Problems(labels.problems());
        return problems.any() ? again(cluster, read, text, labels, problems) : describe(cluster, read, text, labels);
    }

    private Response describe(Cluster cluster, String read, String description, LabelRows labels) {
        try {
            return edits.describe(subject.person(), cluster.id(), read, description, labels.labels())
                    ? subject.back(cluster.id(), "Description and labels are saved.")
                    : overtaken(subject.cluster(cluster.id()), description, labels);
        } catch (Refusal.Invalid wrong) {
            return again(cluster, read, description, labels, new Problems(wrong.problems()));
        }
    }

    private Response again(Cluster cluster, String read, String description, LabelRows labels, Problems problems) {
        return Pages.with(422, Templates.edit(view(cluster, read, description, labels, problems)));
    }

    /** Who is told what it says now may overwrite it. */
    private Response overtaken(Cluster present, String description, LabelRows labels) {
        var view = view(present, Edits.reading(present), description, labels, Problems.NONE);
        return Pages.with(409, Templates.edit(view.overtaken()));
    }

    private LabelRows prepared(Cluster cluster, LabelRows labels) {
        return labels.preparing(suggested.prepared(cluster.team(), cluster.project()));
    }

    private EditView view(Cluster cluster, String read, String description, LabelRows labels, Problems problems) {
        var keys = choices.keys(new ClusterList.Whose(List.of(cluster.team()), false));
        var lead = StateView.names(subject.leads(cluster));
        var shown = Objects.requireNonNullElse(read, "");
        return new EditView(cluster, shown, description, labels, keys, lead, problems, false);
    }
}
