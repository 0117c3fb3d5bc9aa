package dev.tailor.fleet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Every project that our key sees, by name; searched and cut into pages by Postgres. */
@ApplicationScoped
public class ProjectList {
    private static final String ROWS = """
            select p, coalesce(o.name, ''), t.team, (select count(c) from ClusterInAtlas c where c.projectId = p.id)
            from ProjectInAtlas p left join OrganizationInAtlas o on o.id = p.organizationId
            left join Project t on t.atlasId = p.id and t.team is not null""";

    private static final String BEHIND = " and p.name >= :name and (p.name > :name or p.id > :id)";

    @Inject
    EntityManager database;

    /**
     * A project in the list.
     *
     * @param organization its organization's name; empty where Atlas does not show that
     * @param team the team of ours that has it, or null
     */
    public record Line(ProjectInAtlas project, String organization, String team, long clusters) {}

    /** Where a page begins: behind this project. */
    public record After(String name, String id) {}

    /**
     * A page of the list.
     *
     * @param more whether others follow
     */
    public record Page(List<Line> lines, boolean more) {
        /** Where the next page begins. */
        public After next() {
            var last = lines.get(lines.size() - 1).project();
            return new After(last.name(), last.id());
        }
    }

    /**
     * What the list is narrowed to; empty texts don't.
     *
     * @param text a part of the name
     * @param organizationId Atlas's id of an organization
     */
    public record Query(String text, String organizationId) {
        public Query {
            text = Objects.requireNonNullElse(text, "").strip();
        }

        /** Whether it finds a project of that name in that organization of Atlas's. */
        public boolean finds(String name, String organization) {
            return name.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT))
                    && (organizationId.isEmpty() || organizationId.equals(organization));
        }

        private String where() {
            return " where 1 = 1"
                    + (text.isEmpty() ? "" : " and lower(p.name) like :text escape '\\'")
                    + (organizationId.isEmpty() ? "" : " and p.organizationId = :organization");
        }

        private <T> TypedQuery<T> in(TypedQuery<T> sql) {
            if (!text.isEmpty()) {
                sql.setParameter("text", Fleet.pattern(text));
            }
            if (!organizationId.isEmpty()) {
                sql.setParameter("organization", organizationId);
            }
            return sql;
        }
    }

    /**
     * One page, in one statement.
     *
     * @param after null for the first page
     */
    @Transactional
    public Page page(Query query, After after, int most) {
        var behind = after == null ? "" : BEHIND;
        var sql = query.in(database.createQuery(ROWS + query.where() + behind + " order by p.name, p.id", Line.class));
        if (after != null) {
            sql.setParameter("name", after.name()).setParameter("id", after.id());
        }
        var found = sql.setMaxResults(most + 1).getResultList();
        return new Page(List.copyOf(found.subList(0, Math.min(most, found.size()))), found.size() > most);
    }

    /** Those of these ids of Atlas's. */
    @Transactional
    public List<Line> of(Collection<String> ids) {
        return database.createQuery(ROWS + " where p.id in :ids", Line.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** How many there are. */
    @Transactional
    public long count(Query query) {
        return query.in(database.createQuery("select count(p) from ProjectInAtlas p" + query.where(), Long.class))
                .getSingleResult();
    }
}
