package dev.tailor.api;

import dev.tailor.cluster.WaitingPages.After;
import dev.tailor.web.Cursor;
import dev.tailor.web.QueryString;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.Objects;

/** Which part of what waits a program asks for. */
record WaitingParameters(After after, int limit) {
    static WaitingParameters of(MultivaluedMap<String, String> address) {
        var said = new ListParameters(address);
        var after = said.after(word -> Cursor.read(word, (at, id) -> new After(at, Long.parseLong(id))));
        var limit = said.limit();
        said.refuse();
        return new WaitingParameters(Objects.requireNonNullElse(after, After.NOTHING), limit);
    }

    String next(After last) {
        var all = new LinkedHashMap<String, String>();
        all.put("limit", ListParameters.limit(limit));
        all.put("after", Cursor.write(last.askedAt(), last.id()));
        return QueryString.with(Addresses.ROOT + "/changes", all);
    }
}
