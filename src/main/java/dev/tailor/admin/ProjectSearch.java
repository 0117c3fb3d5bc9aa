package dev.tailor.admin;

import dev.tailor.fleet.ProjectList.After;
import dev.tailor.fleet.ProjectList.Query;
import dev.tailor.web.Cursor;
import dev.tailor.web.QueryString;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Which projects somebody looks for, as it stands in the address.
 *
 * @param after where the page begins; null at the beginning
 */
public record ProjectSearch(Query query, After after) {
    static ProjectSearch of(String text, String organization, String cursor) {
        var after = Cursor.read(cursor, 2).map(ProjectSearch::after).orElse(null);
        return new ProjectSearch(new Query(QueryString.plain(text), organization), after);
    }

    private static After after(List<String> place) {
        return new After(place.get(0), place.get(1));
    }

    /** Whether it is not the first page. */
    public boolean later() {
        return after != null;
    }

    /** Its first page's address. */
    public String link() {
        return link("");
    }

    /** The address of the page behind a project. */
    String link(After last) {
        return link(Cursor.write(last.name(), last.id()));
    }

    private String link(String cursor) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("q", query.text());
        fields.put("after", cursor);
        return QueryString.with(path(), fields);
    }

    private String path() {
        return query.organizationId().isEmpty()
                ? AdminLinks.projects()
                : AdminLinks.organization(query.organizationId());
    }
}
