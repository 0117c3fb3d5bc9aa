package dev.tailor.stock;

import dev.tailor.catalog.Size;
import dev.tailor.catalog.Sizes;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;

/** What sizes are called. */
@ApplicationScoped
class SizeNames {
    @Inject
    Sizes sizes;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    void refuseTaken(String letter) {
        if (sizes.findByIdOptional(letter).isPresent()) {
            throw new Refusal.Invalid(Map.of("id", "There is a size " + letter + " already."));
        }
    }

    /**
     * Has a size called otherwise; clusters, changes and prices go along in Postgres itself.
     *
     * @return the size as it is now
     * @throws Refusal.Invalid where another one is called so
     */
    Size rename(Person who, String id, String letter) {
        refuseTaken(letter);
        database.flush();
        database.createNativeQuery("""
                        update size set id = ?2, version = version + 1, changed_by = ?3, changed_at = ?4 where id = ?1""")
                .setParameter(1, id)
                .setParameter(2, letter)
                .setParameter(3, who.name())
                .setParameter(4, clock.instant())
                .executeUpdate();
        database.clear();
        return sizes.findById(letter);
    }
}
