package dev.tailor.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The sizes, small to large. */
@ApplicationScoped
public class Sizes implements PanacheRepositoryBase<Size, String> {
    /** What can be chosen today. */
    public List<Size> offered() {
        return list("retired = false order by position");
    }

    /** Every size that a cluster may have, the retired ones too. */
    public List<Size> all() {
        return list("order by position");
    }

    /** A size that can be chosen, by its letter. */
    public Optional<Size> offered(String id) {
        return find("id = ?1 and retired = false", id).firstResultOptional();
    }
}
