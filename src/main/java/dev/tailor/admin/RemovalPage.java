package dev.tailor.admin;

import dev.tailor.atlas.AtlasFailure;
import dev.tailor.catalog.Sizes;
import dev.tailor.cluster.Refusal;
import dev.tailor.fleet.Fleet;
import dev.tailor.fleet.Removal;
import dev.tailor.fleet.Removals;
import dev.tailor.team.SignedIn;
import dev.tailor.web.FailureAnswers;
import dev.tailor.web.Flash;
import dev.tailor.web.Pages;
import dev.tailor.web.Problems;
import dev.tailor.web.QueryString;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Deleting a cluster that nobody asked Tailor for, with its name typed as confirmation. */
@Path("/admin/fleet/{project}/{cluster}/deletion")
@Authenticated
public class RemovalPage {
    @CheckedTemplate(basePath = "admin")
    static class Templates {
        static native TemplateInstance removal(RemovalView view);

        static native TemplateInstance own(String name, UUID id);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Fleet fleet;

    @Inject
    Sizes sizes;

    @Inject
    Removals removals;

    @Inject
    Flash flash;

    @Inject
    FailureAnswers answers;

    @GET
    public TemplateInstance show(@RestPath String project, @RestPath String cluster) {
        var view = view(project, cluster);
        var row = view.cluster().row();
        return row.managed() ? Templates.own(view.name(), row.own()) : Templates.removal(view);
    }

    @POST
    public Response remove(@RestPath String project, @RestPath String cluster, @RestForm String confirm) {
        var view = view(project, cluster);
        var typed = QueryString.plain(confirm);
        if (view.cluster().row().managed()) {
            return own(view, view.cluster().row().own());
        }
        if (!typed.equals(view.name())) {
            var wrong = new Problems(Map.of("confirm", "This is not its name. Type " + view.name() + "."));
            return Pages.with(422, Templates.removal(view.wrong(typed, wrong)));
        }
        return answer(view, removed(view));
    }

    private Removal removed(RemovalView view) {
        try {
            return removals.remove(signedIn.person(), view.cluster().row());
        } catch (AtlasFailure failure) {
            var title = failure.maybeDone()
                    ? "It is not known whether Atlas deletes " + view.name()
                    : "Atlas did not delete " + view.name();
            throw Undone.of(failure, title, "Back to the fleet", AdminLinks.fleet());
        }
    }

    private Response answer(RemovalView view, Removal removal) {
        if (removal instanceof Removal.Ours ours) {
            return own(view, ours.cluster());
        }
        if (removal instanceof Removal.Refused refused) {
            var failed = Undone.of(refused.failure(), "Nothing was deleted", "Back to the fleet", AdminLinks.fleet());
            return answers.instead(failed, Templates.removal(view.refused(failed.failure())));
        }
        flash.say(view.name() + removal.words());
        return Response.seeOther(URI.create(AdminLinks.fleet())).build();
    }

    private static Response own(RemovalView view, UUID id) {
        return Pages.with(409, Templates.own(view.name(), id));
    }

    private RemovalView view(String project, String cluster) {
        return fleet.find(project, cluster)
                .map(row -> RemovalView.of(new FleetCluster(row, sizes.all())))
                .orElseThrow(Refusal.NotFound::new);
    }
}
