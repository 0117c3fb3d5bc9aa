package dev.tailor.fleet;

import dev.tailor.catalog.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Atlas's organizations and projects as the copy has them. */
@ApplicationScoped
public class Estate {
    @Inject
    EntityManager database;

    /** An organization in a list. */
    public record Holder(OrganizationInAtlas organization, long projects, long clusters) {}

    /** When Atlas last told its organizations and projects. */
    @Transactional
    public Asked asked() {
        return Optional.ofNullable(database.find(ListOfAtlas.class, ListOfAtlas.PROJECTS))
                .map(ListOfAtlas::asked)
                .orElse(Asked.NEVER);
    }

    /** All organizations, by name. */
    public List<Holder> organizations() {
        return organizations("");
    }

    /** Those whose name has this in it, by name. */
    @Transactional
    public List<Holder> organizations(String text) {
        return database.createQuery("""
                        select o, (select count(p) from ProjectInAtlas p where p.organizationId = o.id),
                            (select count(c) from ClusterInAtlas c join ProjectInAtlas p on p.id = c.projectId
                                where p.organizationId = o.id)
                        from OrganizationInAtlas o where lower(o.name) like :text escape '\\'
                        order by o.name, o.id""", Holder.class)
                .setParameter("text", Fleet.pattern(text))
                .getResultList();
    }

    @Transactional
    public Optional<OrganizationInAtlas> organization(String id) {
        return Optional.ofNullable(database.find(OrganizationInAtlas.class, id));
    }

    /** The project of that id, with all that is known of it. */
    @Transactional
    public Optional<ProjectInAtlas> project(String id) {
        return database.createQuery(
                        "from ProjectInAtlas p left join fetch p.facts where p.id = :id", ProjectInAtlas.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** What our catalogue knows of it: whose it is, where its clusters are built; empty where no team has it. */
    @Transactional
    public Optional<Project> tie(String projectId) {
        return database.createQuery("from Project t where t.atlasId = :id and t.team is not null", Project.class)
                .setParameter("id", projectId)
                .getResultStream()
                .findFirst();
    }

    /** The names of some projects and organizations, by Atlas's ids of them, as far as the copy has them. */
    @Transactional
    public Map<String, String> names(Collection<String> ids) {
        return database.createQuery("""
                        select p.id, p.name from ProjectInAtlas p where p.id in :ids
                        union all select o.id, o.name from OrganizationInAtlas o where o.id in :ids""", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** What a team of ours has and Atlas shows no more, by name; the first so many. */
    @Transactional
    public List<Project> gone(int most) {
        return database.createQuery("""
                        from Project t where t.team is not null
                            and not exists (select 1 from ProjectInAtlas p where p.id = t.atlasId)
                            and exists (select 1 from ListOfAtlas l where l.asked.answeredAt is not null)
                        order by t.name""", Project.class).setMaxResults(most).getResultList();
    }

    /** Those that Atlas did not tell about when it was last asked, by name; the first so many. */
    @Transactional
    public List<ProjectInAtlas> silent(int most) {
        return database.createQuery(
                        "from ProjectInAtlas p where p.asked.failingSince is not null order by p.name",
                        ProjectInAtlas.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many those are. */
    @Transactional
    public long countSilent() {
        return database.createQuery(
                        "select count(p) from ProjectInAtlas p where p.asked.failingSince is not null", Long.class)
                .getSingleResult();
    }
}
