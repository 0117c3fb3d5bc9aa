package dev.tailor.stuck;

import dev.tailor.cluster.ChangeIsDue;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.SilentProjects;
import dev.tailor.cluster.StuckWork;
import dev.tailor.network.StuckEntries;
import dev.tailor.team.SignedIn;
import dev.tailor.web.EvenReadOnly;
import dev.tailor.web.Flash;
import dev.tailor.work.Breakdowns;
import dev.tailor.work.BrokenWork;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** What does not come forward, and the two ways on. */
@Path("/admin/stuck")
@Authenticated
@EvenReadOnly
public class StuckPage {
    @CheckedTemplate(basePath = "stuck")
    static class Templates {
        static native TemplateInstance stuck(StuckView view);

        static native TemplateInstance forgetting(Cluster cluster);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    StuckWork stuckWork;

    @Inject
    SilentProjects projects;

    @Inject
    StuckEntries entries;

    @Inject
    Breakdowns breakdowns;

    @Inject
    Flash flash;

    @GET
    public TemplateInstance list() {
        var broken = breakdowns.all();
        var changes = stuckWork.all(BrokenWork.numbers(broken, ChangeIsDue.WORK)).stream()
                .map(StuckView.Row::new)
                .toList();
        return Templates.stuck(new StuckView(changes, broken, projects.all(), entries.all()));
    }

    @POST
    @Path("/projects/{project}/check")
    public Response ask(@RestPath String project) {
        var asked = projects.ask(signedIn.person(), project);
        entries.tryNow(asked);
        return back("Atlas is asked about project " + asked.name() + " now.");
    }

    @POST
    @Path("/{id}/check")
    public Response check(@RestPath UUID id) {
        var cluster = stuckWork.check(signedIn.person(), id);
        return back("Atlas is asked about " + cluster.name() + " now.");
    }

    /** What forgetting means, before it is done. */
    @GET
    @Path("/{id}/forgetting")
    public TemplateInstance forgetting(@RestPath UUID id) {
        return Templates.forgetting(stuckWork.cluster(signedIn.person(), id));
    }

    @POST
    @Path("/{id}/forgetting")
    public Response forget(@RestPath UUID id) {
        var cluster = stuckWork.forget(signedIn.person(), id);
        return back("Tailor has forgotten " + cluster.name() + ". In Atlas it goes on as it is.");
    }

    private Response back(String said) {
        flash.say(said);
        return Response.seeOther(URI.create(StuckLinks.all())).build();
    }
}
