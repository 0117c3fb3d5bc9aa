package dev.tailor.schedule;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import dev.tailor.team.SignedIn;
import dev.tailor.web.Flash;
import dev.tailor.web.Links;
import dev.tailor.web.Pages;
import dev.tailor.web.Problems;
import dev.tailor.web.Times;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** When a cluster is paused at night: its own rule, its project's, and tonight. */
@Path("/clusters/{id}/schedule")
@Authenticated
public class SchedulePage {
    @CheckedTemplate(basePath = "schedule")
    static class Templates {
        static native TemplateInstance schedule(SchedulePageView view);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Clusters clusters;

    @Inject
    Schedules schedules;

    @Inject
    SchedulePageViews views;

    @Inject
    Times times;

    @Inject
    Flash flash;

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        return Templates.schedule(views.of(signedIn.person(), clusters.toChange(signedIn.person(), id)));
    }

    @POST
    public Response set(@RestPath UUID id, @BeanParam NightFields fields) {
        var cluster = clusters.toChange(signedIn.person(), id);
        var form = fields.form();
        var problems = new Problems(form.problems());
        if (problems.any()) {
            return Pages.with(
                    422, Templates.schedule(views.of(signedIn.person(), cluster).with(form, problems)));
        }
        schedules.set(signedIn.person(), id, form.rule());
        return back(cluster, " is " + ScheduleViews.words(form.rule()) + ".");
    }

    /** It goes by its project's rule again, or by none. */
    @POST
    @Path("/removal")
    public Response drop(@RestPath UUID id) {
        var cluster = clusters.toChange(signedIn.person(), id);
        schedules.drop(signedIn.person(), id);
        return back(cluster, " goes by the nights of " + cluster.project().name() + ".");
    }

    /** It runs through the night that is, or begins within a day. */
    @POST
    @Path("/today")
    public Response keepRunning(@RestPath UUID id) {
        var cluster = clusters.toChange(signedIn.person(), id);
        var until = schedules.keepRunning(signedIn.person(), id);
        return back(cluster, " keeps running until " + times.near(until) + ".");
    }

    /** The night has it after all. */
    @POST
    @Path("/today/removal")
    public Response letPause(@RestPath UUID id) {
        var cluster = clusters.toChange(signedIn.person(), id);
        schedules.letPause(signedIn.person(), id);
        return back(cluster, " is paused at night again.");
    }

    private Response back(Cluster cluster, String sentence) {
        flash.say(cluster.name() + sentence);
        return Response.seeOther(URI.create(Links.cluster(cluster.id()))).build();
    }
}
