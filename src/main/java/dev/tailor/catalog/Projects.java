package dev.tailor.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The Atlas projects that Tailor looks after. */
@ApplicationScoped
public class Projects implements PanacheRepository<Project> {
    /** The projects of some teams, by name. */
    public List<Project> of(Collection<String> teams) {
        return list("team in ?1 order by name", teams);
    }

    /** Those that a team has, by name. */
    public List<Project> tied() {
        return list("team is not null order by name");
    }

    /** The project of that id of Atlas's, whether a team has it or not. */
    public Optional<Project> ofAtlas(String atlasId) {
        return find("atlasId", atlasId).firstResultOptional();
    }

    /** The projects of those ids of Atlas's, as far as we have them. */
    public List<Project> ofAtlas(Collection<String> atlasIds) {
        return list("atlasId in ?1", atlasIds);
    }

    /** Every team that has a project, by name. */
    public List<String> teams() {
        return getEntityManager()
                .createQuery(
                        "select distinct p.team from Project p where p.team is not null order by p.team", String.class)
                .getResultList();
    }
}
