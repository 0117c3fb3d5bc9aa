package dev.tailor.admin;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Refusal;
import dev.tailor.fleet.Adopting;
import dev.tailor.fleet.Fleet;
import dev.tailor.fleet.FleetRow;
import dev.tailor.team.SignedIn;
import dev.tailor.web.Flash;
import dev.tailor.web.Links;
import dev.tailor.web.Pages;
import dev.tailor.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Bringing a cluster under management that nobody asked Tailor for. */
@Path("/admin/fleet/{project}/{cluster}/adoption")
@Authenticated
public class AdoptionPage {
    @CheckedTemplate(basePath = "admin")
    static class Templates {
        static native TemplateInstance adoption(AdoptionView view);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Fleet fleet;

    @Inject
    Adopting adopting;

    @Inject
    Flash flash;

    @GET
    public TemplateInstance show(@RestPath String project, @RestPath String cluster) {
        return Templates.adoption(view(row(project, cluster), AdoptionForm.EMPTY));
    }

    @POST
    public Response adopt(
            @RestPath String project,
            @RestPath String cluster,
            @RestForm String owner,
            @RestForm String size,
            @RestForm String memory,
            @RestForm String price,
            @RestForm String description) {
        var form = new AdoptionForm(owner, size, memory, price, description);
        var view = view(row(project, cluster), form);
        try {
            var own = adopted(project, cluster, form);
            flash.say(
                    own.name() + " is under management: it is " + own.owner().name() + "’s. Its tags in Atlas follow.");
            return Response.seeOther(URI.create(Links.cluster(own.id()))).build();
        } catch (Refusal.Invalid wrong) {
            return Pages.with(422, Templates.adoption(view.wrong(new Problems(wrong.problems()))));
        }
    }

    private Cluster adopted(String project, String cluster, AdoptionForm form) {
        return form.asItIs()
                ? adopting.adoptAsItIs(signedIn.person(), project, cluster, form.wish(), form.said())
                : adopting.adopt(signedIn.person(), project, cluster, form.wish());
    }

    private FleetRow row(String project, String cluster) {
        return fleet.find(project, cluster).orElseThrow(Refusal.NotFound::new);
    }

    private AdoptionView view(FleetRow row, AdoptionForm form) {
        return AdoptionView.of(row, adopting.choices(row.cluster()), form);
    }
}
