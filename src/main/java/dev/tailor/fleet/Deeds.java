package dev.tailor.fleet;

import dev.tailor.catalog.Project;
import dev.tailor.team.Person;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** What people did to projects, and to clusters that nobody asked Tailor for, newest first. */
@ApplicationScoped
public class Deeds implements PanacheRepository<Deed> {
    @Inject
    Clock clock;

    /**
     * A page of all of them.
     *
     * @param before the number of the deed that the page before ended with; null for the newest
     */
    @Transactional
    public List<Deed> newest(Long before, int most) {
        return find("id < ?1 order by id desc", before == null ? Long.MAX_VALUE : before)
                .page(0, most)
                .list();
    }

    /** A page of those about a project, by Atlas's id of it. */
    @Transactional
    public List<Deed> about(String projectId, Long before, int most) {
        return find("projectId = ?1 and id < ?2 order by id desc", projectId, before == null ? Long.MAX_VALUE : before)
                .page(0, most)
                .list();
    }

    /** Somebody did something to a project of ours; {@code what} is to be read after the name. */
    @Transactional
    public void note(Person who, Project project, String what) {
        persist(Deed.to(project.atlasId(), project.name(), who, what, clock.instant()));
    }

    @Transactional
    void ended(long id, String how) {
        findById(id).ended(how);
    }
}
