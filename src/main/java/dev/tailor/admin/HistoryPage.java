package dev.tailor.admin;

import dev.tailor.fleet.Deed;
import dev.tailor.fleet.Deeds;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** What administrators did, for ever. */
@Path("/admin/history")
@Authenticated
public class HistoryPage {
    static final int ROWS = 50;

    @CheckedTemplate(basePath = "admin")
    static class Templates {
        static native TemplateInstance history(List<Deed> deeds, boolean later, String earlier);
    }

    @Inject
    Deeds deeds;

    @GET
    public TemplateInstance list(@RestQuery Long before) {
        var found = deeds.newest(before, ROWS + 1);
        var shown = found.subList(0, Math.min(ROWS, found.size()));
        var earlier = found.size() > ROWS
                ? AdminLinks.historyBefore(shown.get(ROWS - 1).id())
                : "";
        return Templates.history(shown, before != null, earlier);
    }
}
