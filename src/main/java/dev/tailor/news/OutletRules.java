package dev.tailor.news;

import dev.tailor.cluster.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Objects;

/** What webhooks there can be. */
@ApplicationScoped
class OutletRules {
    /** A team needs a few; more is a mistake in somebody's script. */
    private static final int MOST = 20;

    @Inject
    EntityManager database;

    /** @throws Refusal.Invalid where another one of the team has this name */
    void checkName(Outlet outlet, String name) {
        var taken = database.createQuery("""
                        select count(o) from Outlet o where lower(o.name) = lower(:name) and o.id <> :id
                        and coalesce(o.team, '') = :team""", Long.class)
                .setParameter("name", name)
                .setParameter("id", outlet.id())
                .setParameter("team", outlet.team().orElse(""))
                .getSingleResult();
        if (taken > 0) {
            throw new Refusal.Invalid(Map.of("name", "There is a webhook of this name already. Choose another."));
        }
    }

    /** @throws Refusal.Invalid where the team has as many as it can */
    void checkNumber(OutletWish wish) {
        var present = database.createQuery(
                        "select count(o) from Outlet o where coalesce(o.team, '') = :team", Long.class)
                .setParameter("team", Objects.requireNonNullElse(wish.team(), ""))
                .getSingleResult();
        if (present >= MOST) {
            throw new Refusal.Invalid(Map.of("name", "There are " + MOST + " webhooks, which is the most."));
        }
    }
}
