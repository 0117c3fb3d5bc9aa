package dev.tailor.fleet;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** What administrators did, newest first. */
@ApplicationScoped
public class Deeds implements PanacheRepository<Deed> {
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

    /** Those about a project. */
    @Transactional
    public List<Deed> about(String projectId, int most) {
        return find("projectId = ?1 order by id desc", projectId).page(0, most).list();
    }

    @Transactional
    void ended(long id, String how) {
        findById(id).ended(how);
    }
}
