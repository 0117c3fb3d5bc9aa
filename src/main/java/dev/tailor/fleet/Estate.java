package dev.tailor.fleet;

import dev.tailor.catalog.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Atlas's organizations and projects as the copy has them. */
@ApplicationScoped
public class Estate {
    private static final String LINES = """
            select p, coalesce(o.name, ''), t.team, (select count(c) from ClusterInAtlas c where c.projectId = p.id)
            from ProjectInAtlas p left join OrganizationInAtlas o on o.id = p.organizationId
            left join Project t on t.atlasId = p.id and t.team is not null""";

    @Inject
    EntityManager database;

    /**
     * A project in a list.
     *
     * @param organization its organization's name; empty where Atlas does not show that
     * @param team the team of ours that has it, or null
     */
    public record Line(ProjectInAtlas project, String organization, String team, long clusters) {}

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
    @Transactional
    public List<Holder> organizations() {
        return database.createQuery("""
                        select o, (select count(p) from ProjectInAtlas p where p.organizationId = o.id),
                            (select count(c) from ClusterInAtlas c join ProjectInAtlas p on p.id = c.projectId
                                where p.organizationId = o.id)
                        from OrganizationInAtlas o order by o.name, o.id""", Holder.class).getResultList();
    }

    @Transactional
    public Optional<OrganizationInAtlas> organization(String id) {
        return Optional.ofNullable(database.find(OrganizationInAtlas.class, id));
    }

    /** An organization's projects, by name. */
    @Transactional
    public List<Line> projectsOf(String organizationId) {
        return database.createQuery(LINES + " where p.organizationId = :id order by p.name, p.id", Line.class)
                .setParameter("id", organizationId)
                .getResultList();
    }

    /** All projects whose name has this in it, by name. */
    @Transactional
    public List<Line> projects(String text) {
        return database.createQuery(
                        LINES + " where lower(p.name) like :text escape '\\' order by p.name, p.id", Line.class)
                .setParameter("text", Fleet.pattern(text))
                .getResultList();
    }

    /** Names and ids of all projects, for choosing one. */
    @Transactional
    public List<ProjectInAtlas> choices() {
        return database.createQuery("from ProjectInAtlas p order by p.name, p.id", ProjectInAtlas.class)
                .getResultList();
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

    /** Those that Atlas did not tell about when it was last asked, by name. */
    @Transactional
    public List<ProjectInAtlas> silent() {
        return database.createQuery(
                        "from ProjectInAtlas p where p.asked.failingSince is not null order by p.name",
                        ProjectInAtlas.class)
                .getResultList();
    }
}
