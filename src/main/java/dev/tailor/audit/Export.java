package dev.tailor.audit;

import com.fasterxml.jackson.databind.SequenceWriter;
import dev.tailor.cluster.Refusal;
import dev.tailor.history.Act;
import dev.tailor.history.Deed;
import dev.tailor.history.EventQuery;
import dev.tailor.history.Events;
import dev.tailor.history.Events.After;
import dev.tailor.history.Ledger;
import dev.tailor.history.Result;
import dev.tailor.web.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** Hands the history out as a file, however long: a thousand rows at a time pass through. */
@ApplicationScoped
class Export {
    private static final int ROWS = 1_000;

    @Inject
    Events events;

    @Inject
    Ledger ledger;

    @Inject
    Times times;

    /** Writes down first who takes which rows away. */
    Response of(Shelf shelf, UriInfo here, Format format) {
        var search = HistorySearch.of(here.getQueryParameters());
        if (search.problem() != null) {
            throw new Refusal.Invalid(Map.of("from", search.problem()));
        }
        ledger.write(
                Deed.of(Act.EXPORT, "exported the " + shelf.title().replaceFirst("H", "h") + " as " + format.words())
                        .ended(Result.DONE, search.words()));
        var query = search.query(shelf.teams(), times);
        StreamingOutput rows = out -> write(query, format, out);
        return Response.ok(rows)
                .type(format.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name(format) + "\"")
                .build();
    }

    private String name(Format format) {
        return "tailor-history-" + times.today() + "." + format.extension();
    }

    private void write(EventQuery query, Format format, OutputStream out) throws IOException {
        try (var rows = format.writer(out)) {
            After last = null;
            do {
                last = some(query, last, format, rows);
                rows.flush();
            } while (last != null);
        }
    }

    /** Gives the place of the last row, null at the end. */
    private After some(EventQuery query, After after, Format format, SequenceWriter rows) throws IOException {
        var found = events.page(query, after, ROWS);
        for (var event : found) {
            rows.write(format.row(Columns.of(event)));
        }
        return found.size() < ROWS ? null : After.row(found.get(ROWS - 1));
    }
}
