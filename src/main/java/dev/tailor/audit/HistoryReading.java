package dev.tailor.audit;

import dev.tailor.history.Events;
import dev.tailor.web.Formats;
import dev.tailor.web.Times;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Reads a page of a shelf as the address wants it. */
@ApplicationScoped
class HistoryReading {
    /** Rows of a page: more than a screen, less than a wait. */
    static final int ROWS = 50;

    @CheckedTemplate(basePath = "audit")
    static class Templates {
        static native TemplateInstance history(HistoryView view);
    }

    @Inject
    Events events;

    @Inject
    Times times;

    Response page(Shelf shelf, UriInfo here) {
        var search = HistorySearch.of(here.getQueryParameters());
        return search.problem() == null
                ? answer(200, view(shelf, search))
                : answer(422, new HistoryView(shelf, search, List.of(), "", kept()));
    }

    private HistoryView view(Shelf shelf, HistorySearch search) {
        var found = events.page(search.query(shelf.teams(), times), search.after(), ROWS + 1);
        var shown = found.subList(0, Math.min(ROWS, found.size()));
        var further = found.size() > ROWS ? search.behind(shelf.link(), shown.get(ROWS - 1)) : "";
        return new HistoryView(shelf, search, List.copyOf(shown), further, kept());
    }

    private String kept() {
        return Formats.words(events.kept());
    }

    private static Response answer(int status, HistoryView view) {
        return Response.status(status)
                .entity(Templates.history(view))
                .type("text/html;charset=UTF-8")
                .build();
    }
}
