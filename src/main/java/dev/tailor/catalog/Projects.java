package dev.tailor.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** The Atlas projects that Tailor looks after. */
@ApplicationScoped
public class Projects implements PanacheRepository<Project> {
    /** The projects of some teams, by name. */
    public List<Project> of(Collection<String> teams) {
        return list("team in ?1 order by name", teams);
    }

    /** Every team that has a project, by name. */
    public List<String> teams() {
        return getEntityManager()
                .createQuery("select distinct p.team from Project p order by p.team", String.class)
                .getResultList();
    }
}
