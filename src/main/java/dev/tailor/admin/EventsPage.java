package dev.tailor.admin;

import dev.tailor.atlas.AtlasEvents;
import dev.tailor.atlas.AtlasFailure;
import dev.tailor.cluster.Refusal;
import dev.tailor.connection.AtlasWords;
import dev.tailor.fleet.Estate;
import dev.tailor.fleet.ProjectInAtlas;
import dev.tailor.web.Failed;
import dev.tailor.web.FailureAnswers;
import dev.tailor.web.Pages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What happened in a project. Atlas is asked while the person waits, one call: it keeps too many to copy. */
@Path("/admin/projects/{project}/events")
@Authenticated
public class EventsPage {
    static final int MOST = 100;

    @CheckedTemplate(basePath = "admin")
    static class Templates {
        static native TemplateInstance events(EventsView view);
    }

    @Inject
    Estate estate;

    @Inject
    AtlasEvents events;

    @Inject
    FailureAnswers answers;

    @GET
    public Response list(@RestPath String project, @RestQuery String type, @RestQuery String since) {
        var known = estate.project(project).orElseThrow(Refusal.NotFound::new);
        var search = EventSearch.of(type, since);
        return search.problem() == null ? asked(known, search) : page(422, known, search, List.of());
    }

    private Response asked(ProjectInAtlas project, EventSearch search) {
        try {
            var found = events.newest(project.id(), search.query(), MOST);
            return page(200, project, search, found.stream().map(EventLine::new).toList());
        } catch (AtlasFailure failure) {
            var silence = AtlasWords.failure(failure, "Atlas does not tell its events now");
            var view = new EventsView(project, search, List.of(), silence, MOST);
            return answers.instead(new Failed(silence, failure), Templates.events(view));
        }
    }

    private static Response page(int status, ProjectInAtlas project, EventSearch search, List<EventLine> events) {
        return Pages.with(status, Templates.events(new EventsView(project, search, events, null, MOST)));
    }
}
