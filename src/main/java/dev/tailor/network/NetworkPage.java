package dev.tailor.network;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Reach;
import dev.tailor.team.Person;
import dev.tailor.team.SignedIn;
import dev.tailor.web.ClusterLinks;
import dev.tailor.web.Flash;
import dev.tailor.web.Pages;
import dev.tailor.web.Problems;
import dev.tailor.web.Unchanged;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;

/** Who may connect to the clusters of a project: the access list, and what may be added to it. */
@Path("/clusters/{id}/network")
@Authenticated
public class NetworkPage {
    @CheckedTemplate(basePath = "network")
    static class Templates {
        static native TemplateInstance network(NetworkView view);

        static native TemplateInstance networkParts(NetworkView view, boolean news);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Clusters clusters;

    @Inject
    Reach reach;

    @Inject
    NetworkViews views;

    @Inject
    NetworkAccess network;

    @Inject
    OwnAddress own;

    @Inject
    EntryRules rules;

    @Inject
    WideRanges wide;

    @Inject
    Flash flash;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance show(UUID id) {
        return Templates.network(views.page(signedIn.person(), clusters.get(signedIn.person(), id)));
    }

    /** The list alone; asked again every two seconds while something is on its way, and 304 while nothing is new. */
    @GET
    @Path("/entries")
    public Response entries(UUID id, Request request, @RestHeader("If-None-Match") String shown) {
        var view = views.page(signedIn.person(), clusters.get(signedIn.person(), id));
        var entries = view.entries();
        return Unchanged.or(request, entries.tag(), () -> Templates.networkParts(view, !entries.isShown(shown)));
    }

    @POST
    public Response add(UUID id, @BeanParam EntryFields fields) {
        var cluster = reach.managed(signedIn.person(), id);
        var form = fields.form();
        var problems = rules.problems(signedIn.person(), cluster, form);
        if (!problems.isEmpty()) {
            return again(cluster, form, null, problems);
        }
        var warning = form.range().filter(wide::contains).map(wide::warning);
        if (warning.isPresent() && !form.sure()) {
            return again(cluster, form, warning.get(), Map.of("sure", "Tick the box if this is what you want."));
        }
        return back(id, network.letIn(signedIn.person(), cluster, form.wish(clock.instant())));
    }

    /** Adds the address that the browser comes from. */
    @POST
    @Path("/mine")
    public Response addMine(UUID id) {
        return back(id, own.ask(signedIn.person(), id));
    }

    private Response again(Cluster cluster, EntryForm form, String warning, Map<String, String> problems) {
        Person who = signedIn.person();
        var page = views.page(who, cluster).with(form, warning, new Problems(problems));
        return Pages.with(422, Templates.network(page));
    }

    private Response back(UUID id, String said) {
        flash.say(said);
        return Response.seeOther(URI.create(ClusterLinks.network(id))).build();
    }
}
