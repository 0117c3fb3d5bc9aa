package dev.tailor.news;

import dev.tailor.OneByOne;
import dev.tailor.catalog.Projects;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.Members;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What webhooks there can be. */
@ApplicationScoped
class OutletRules {
    /** A team needs a few; more is a mistake in somebody's script. */
    private static final int MOST = 20;

    @Inject
    EntityManager database;

    @Inject
    OneByOne oneByOne;

    @Inject
    OutletBook book;

    @Inject
    Members members;

    @Inject
    Projects projects;

    /** Until the end of the transaction, nobody else gives a webhook of the team a name; empty for every team's. */
    void hold(String team) {
        oneByOne.hold("webhooks of " + team);
    }

    /**
     * Until the end of the transaction, the team does not end either.
     *
     * @param team null for every team's
     * @throws Refusal.Invalid where it has ended, or they lead it no more
     */
    void checkTeam(Person who, String team) {
        if (team == null) {
            return;
        }
        var leads = leads(who, team);
        if (who.admin() ? !projects.teams().contains(team) : !leads) {
            throw new Refusal.Invalid(Map.of("team", "Choose whose news it is told."));
        }
    }

    /**
     * The same of a webhook that is there: sessions may be older than who leads.
     *
     * @throws Refusal.NotFound where they lead its team no more
     */
    void checkStillLeads(Person who, String team) {
        if (!leads(who, team) && !who.admin()) {
            throw new Refusal.NotFound();
        }
    }

    /**
     * One that nobody else changes before the transaction ends, of a team that they still lead.
     *
     * @throws Refusal.NotFound where it is not theirs, or not any more
     */
    Outlet held(Person who, UUID id) {
        checkStillLeads(who, book.teamOf(id));
        return book.held(who, id);
    }

    private boolean leads(Person who, String team) {
        return members.held(team).stream()
                .anyMatch(member -> member.leads() && member.id().equals(who.id()));
    }

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
