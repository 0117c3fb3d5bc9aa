package dev.tailor.overview;

import dev.tailor.cluster.Watches;
import dev.tailor.team.SignedIn;
import dev.tailor.web.Flash;
import dev.tailor.web.Links;
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
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A cluster's page, and its part that renews itself. */
@Path("/clusters/{id}")
@Authenticated
public class OverviewPage {
    private static final int NEWEST = 20;
    private static final int MOST = 200;

    @CheckedTemplate(basePath = "overview")
    static class Templates {
        static native TemplateInstance show(OverviewView view);

        static native TemplateInstance progress(LiveView live, String news);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Overviews overviews;

    @Inject
    Watches watches;

    @Inject
    Flash flash;

    /**
     * @param history "all" for as much of the past as there is room for
     * @param span how far back measurements are shown: hour, day, week
     */
    @GET
    public TemplateInstance show(@RestPath UUID id, @RestQuery String history, @RestQuery String span) {
        var entries = "all".equals(history) ? MOST : NEWEST;
        return Templates.show(overviews.page(signedIn.person(), id, entries, span));
    }

    /** What a browser shows already is not sent again; where the whole page is out of date, it loads it anew. */
    @GET
    @Path("/progress")
    public Response progress(@RestPath UUID id, @RestHeader("If-None-Match") String shown) {
        var live = overviews.live(signedIn.person(), id);
        var now = Shown.in(live.tag()).orElseThrow();
        var before = Shown.in(shown).orElse(now.unheard());
        if (before.equals(now)) {
            return Response.notModified().header("ETag", live.tag()).build();
        }
        if (!before.page().equals(now.page())) {
            return anew(live);
        }
        var news = before.news().equals(now.news()) ? "" : live.news();
        return Response.ok(Templates.progress(live, news))
                .header("ETag", live.tag())
                .build();
    }

    private Response anew(LiveView live) {
        if (!live.arrival().isEmpty()) {
            flash.say(live.arrival());
        }
        return Response.noContent().header("HX-Refresh", "true").build();
    }

    /** Has Atlas asked at once; whoever may only look may not hurry it. */
    @POST
    @Path("/check")
    public Response check(@RestPath UUID id) {
        watches.askSoon(signedIn.person(), id);
        flash.say("Tailor asks Atlas again now. The answer appears here by itself.");
        return Response.seeOther(URI.create(Links.cluster(id))).build();
    }
}
