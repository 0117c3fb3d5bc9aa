package dev.tailor.fleet;

import static java.util.stream.Collectors.toMap;

import dev.tailor.cluster.LabelFilter;
import dev.tailor.cluster.LabelScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Every cluster of every project that our key sees, by name; searched and cut into pages by Postgres. */
@ApplicationScoped
public class Fleet {
    private static final String ALL = """
             from ClusterInAtlas f join ProjectInAtlas p on p.id = f.projectId
            left join Cluster c on c.id = f.clusterId and c.endedAt is null""";

    private static final String BY_NAME = "f.name, f.projectId, f.atlasId";

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
        var typed = database.createQuery(ROWS + where(query) + behind(after) + " order by " + BY_NAME, FleetRow.class);
        values(query).forEach(typed::setParameter);
        values(after).forEach(typed::setParameter);
        var found = typed.setMaxResults(most + 1).getResultList();
        return new Page(List.copyOf(found.subList(0, Math.min(most, found.size()))), found.size() > most);
    }

    /** How many there are. */
    @Transactional
    public long count(FleetQuery query) {
        var typed = database.createQuery("select count(f)" + ALL + where(query), Long.class);
        values(query).forEach(typed::setParameter);
        return typed.getSingleResult();
    }

    /** Those that Tailor looks after, by our ids of them. */
    @Transactional
    Map<UUID, FleetRow> some(Collection<UUID> own) {
        return database
                .createQuery(ROWS + " where c.id in :own", FleetRow.class)
                .setParameter("own", own)
                .getResultList()
                .stream()
                .collect(toMap(FleetRow::own, Function.identity(), (one, twin) -> one));
    }

    /** Those that Tailor looks after, for summing up by the value of a label. */
    static LabelScope scope(FleetQuery query) {
        return new LabelScope(ALL, where(query), BY_NAME, values(query));
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
        where.append(query.labels().isEmpty() ? "" : " and c.id is not null");
        where.append(LabelFilter.of(query.labels()).where());
        return where.toString();
    }

    private static String inProject(FleetQuery query) {
        return query.namesOneProject() ? " and f.projectId = :project" : " and lower(p.name) like :project escape '\\'";
    }

    private static String behind(After after) {
        return after == null
                ? ""
                // the first condition follows from the others, and lets Postgres begin there in its index
                : " and f.name >= :name and (f.name > :name or f.projectId > :afterProject"
                        + " or f.projectId = :afterProject and f.atlasId > :afterId)";
    }

    private static Map<String, Object> values(FleetQuery query) {
        var values = LabelFilter.of(query.labels()).values();
        if (!query.text().isEmpty()) {
            values.put("text", pattern(query.text()));
        }
        if (!query.project().isEmpty()) {
            values.put("project", query.namesOneProject() ? query.project() : pattern(query.project()));
        }
        return values;
    }

    private static Map<String, Object> values(After after) {
        return after == null
                ? Map.of()
                : Map.of("name", after.name(), "afterProject", after.projectId(), "afterId", after.atlasId());
    }

    /** A pattern for LIKE that finds the text itself, whatever signs it holds. */
    static String pattern(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
