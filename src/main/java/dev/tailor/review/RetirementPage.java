package dev.tailor.review;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import dev.tailor.team.Person;
import dev.tailor.team.SignedIn;
import dev.tailor.web.Flash;
import dev.tailor.web.Links;
import dev.tailor.web.Pages;
import dev.tailor.web.PlainText;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** Deleting several clusters at once: each is named before, and goes by the rules of the single deletion. */
@Path("/review/retirement")
@Authenticated
public class RetirementPage {
    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance retirement(RetirementView view);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    HeldList list;

    @Inject
    Clusters clusters;

    @Inject
    Fates fates;

    @Inject
    Flash flash;

    @Inject
    Clock clock;

    /** What was ticked, before it is retired: no address holds so many ids, and none should hold somebody's reason. */
    Response asked(Person lead, FateForm form) {
        var named = view(lead, form, "");
        return named.all().isEmpty() ? nothing() : Pages.with(200, Templates.retirement(named));
    }

    @POST
    public Response retire(@RestForm List<String> cluster, @RestForm String why, @RestForm String confirm) {
        var lead = Reviewers.only(signedIn.person());
        var view = view(lead, FateForm.retiring(cluster, why), PlainText.of(confirm));
        if (view.all().isEmpty()) {
            return nothing();
        }
        return view.confirmed()
                ? seeOther(retired(lead, view))
                : Pages.with(
                        422,
                        Templates.retirement(view.with(Map.of(
                                "confirm", "Type " + view.phrase() + ", exactly so, to retire what is named above."))));
    }

    private String retired(Person lead, RetirementView view) {
        var sitting = UUID.randomUUID();
        var fate = new Fate.Retire(view.names(), view.why());
        fates.decide(lead, sitting, view.all().stream().map(Cluster::id).toList(), fate);
        return Links.reviewOutcome(sitting);
    }

    private RetirementView view(Person lead, FateForm form, String typed) {
        List<Cluster> named = form.ids().isEmpty() ? List.of() : list.of(lead, form.ids());
        return RetirementView.of(named, clusters, clock.instant(), form.why(), typed);
    }

    private Response nothing() {
        flash.say("Nothing was retired: tick what you decide about.");
        return seeOther(Links.review());
    }

    private static Response seeOther(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
