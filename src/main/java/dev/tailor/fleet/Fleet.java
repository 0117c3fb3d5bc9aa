package dev.tailor.fleet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every cluster of every project that our key sees, by name; searched and cut into pages by Postgres. */
@ApplicationScoped
public class Fleet {
    private static final String ALL = """
             from ClusterInAtlas f join ProjectInAtlas p on p.id = f.projectId
            left join Cluster c on c.id = f.clusterId and c.endedAt is null""";

    private static final String ROWS = "select f, p.name, c.id, c.team, c.owner.name" + ALL;

    @Inject
    EntityManager database;

    /** Where a page begins: behind this cluster. */
    public record After(String name, String projectId, String atlasId) {}

    /**
     * A page of the list.
     *
     * @param more whether others follow
     */
    public record Page(List<FleetRow> rows, boolean more) {
        /** Where the next page begins. */
        public After next() {
            var last = rows.get(rows.size() - 1).cluster();
            return new After(last.name(), last.projectId(), last.atlasId());
        }
    }

    /**
     * One page, in one statement.
     *
     * @param after null for the first page
     */
    @Transactional
    public Page page(FleetQuery query, After after, int most) {
        var found = with(
                        query,
                        after,
                        database.createQuery(
                                ROWS + where(query) + behind(after) + " order by f.name, f.projectId, f.atlasId",
                                FleetRow.class))
                .setMaxResults(most + 1)
                .getResultList();
        return new Page(List.copyOf(found.subList(0, Math.min(most, found.size()))), found.size() > most);
    }

    /** How many there are. */
    @Transactional
    public long count(FleetQuery query) {
        return with(query, null, database.createQuery("select count(f)" + ALL + where(query), Long.class))
                .getSingleResult();
    }

    /** One cluster, by Atlas's ids. */
    @Transactional
    public Optional<FleetRow> find(String projectId, String atlasId) {
        return database.createQuery(ROWS + " where f.projectId = :project and f.atlasId = :id", FleetRow.class)
                .setParameter("project", projectId)
                .setParameter("id", atlasId)
                .getResultStream()
                .findFirst();
    }

    private static String where(FleetQuery query) {
        var where = new StringBuilder(" where 1 = 1");
        where.append(query.text().isEmpty() ? "" : " and lower(f.name) like :text escape '\\'");
        where.append(query.project().isEmpty() ? "" : inProject(query));
        where.append(query.managed() == null ? "" : " and c.id is " + (query.managed() ? "not null" : "null"));
        where.append(
                query.condition() == null ? "" : " and " + query.condition().rule());
        where.append(query.label().isEmpty() ? "" : labelled(query.label()));
        return where.toString();
    }

    private static String inProject(FleetQuery query) {
        return query.namesOneProject() ? " and f.projectId = :project" : " and lower(p.name) like :project escape '\\'";
    }

    private static String labelled(String label) {
        var value = label.contains(": ") ? " and value(l) = :value" : "";
        return " and exists (select 1 from Cluster x join x.labels l where x.id = c.id and key(l) = :key" + value + ")";
    }

    private static String behind(After after) {
        return after == null
                ? ""
                // the first condition follows from the others, and lets Postgres begin there in its index
                : " and f.name >= :name and (f.name > :name or f.projectId > :afterProject"
                        + " or f.projectId = :afterProject and f.atlasId > :afterId)";
    }

    private static <T> TypedQuery<T> with(FleetQuery query, After after, TypedQuery<T> sql) {
        if (!query.text().isEmpty()) {
            sql.setParameter("text", pattern(query.text()));
        }
        if (!query.project().isEmpty()) {
            sql.setParameter("project", query.namesOneProject() ? query.project() : pattern(query.project()));
        }
        if (!query.label().isEmpty()) {
            var label = query.label().split(": ", 2);
            sql.setParameter("key", label[0]);
            if (label.length > 1) {
                sql.setParameter("value", label[1]);
            }
        }
        if (after != null) {
            sql.setParameter("name", after.name());
            sql.setParameter("afterProject", after.projectId());
            sql.setParameter("afterId", after.atlasId());
        }
        return sql;
    }

    /** A pattern for LIKE that finds the text itself, whatever signs it holds. */
    static String pattern(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
