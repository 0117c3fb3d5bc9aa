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
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestQuery;

/** What administrators did, for ever: to everything, or to one project. */
@Path("/admin/history")
@Authenticated
public class HistoryPage {
    static final int ROWS = 50;

    @CheckedTemplate(basePath = "admin")
    static class Templates {
        static native TemplateInstance history(HistoryView view);
    }

    @Inject
    Deeds deeds;

    @GET
    public TemplateInstance list(@RestQuery String project, @RestQuery Long before) {
        var id = QueryString.plain(project);
        var found = id.isEmpty() ? deeds.newest(before, ROWS + 1) : deeds.about(id, before, ROWS + 1);
        var shown = found.subList(0, Math.min(ROWS, found.size()));
        return Templates.history(
                new HistoryView(id, List.copyOf(shown), before != null, found.size() > ROWS ? earlier(id, shown) : ""));
    }

    private static String earlier(String project, List<Deed> shown) {
        var last = shown.get(shown.size() - 1).id().toString();
        return QueryString.with(AdminLinks.history(), new TreeMap<>(Map.of("project", project, "before", last)));
    }
}
