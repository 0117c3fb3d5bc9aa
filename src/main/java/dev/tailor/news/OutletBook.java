package dev.tailor.news;

import dev.tailor.cluster.NewsKind;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Which webhooks there are: leads see those of their teams, administrators all. */
@ApplicationScoped
class OutletBook {
    @Inject
    EntityManager database;

    /** Those that want to hear of a kind of news about a team, which is null for nobody's. */
    List<Outlet> hearing(String team, NewsKind kind) {
        return database
                .createQuery(
                        "from Outlet o where o.pausedAt is null and (o.team is null or o.team = :team)", Outlet.class)
                .setParameter("team", team)
                .getResultList()
                .stream()
                .filter(outlet -> outlet.kinds().contains(kind))
                .toList();
    }

    /** Those that somebody keeps, behind a place: every team's first, then by team and name. */
    @Transactional
    List<Outlet> page(Person who, OutletPlace after, int most) {
        return database.createQuery("""
                        from Outlet o where (:admin = true or o.team in :teams) and (coalesce(o.team, '') > :team
                        or coalesce(o.team, '') = :team and lower(o.name) > lower(:name))
                        order by coalesce(o.team, ''), lower(o.name)""", Outlet.class)
                .setParameter("admin", who.admin())
                .setParameter("teams", who.teamsAs(Role.LEAD))
                .setParameter("team", after.team())
                .setParameter("name", after.name())
                .setMaxResults(most)
                .getResultList();
    }

    /** @throws Refusal.NotFound where it is not theirs */
    @Transactional
    Outlet get(Person who, UUID id) {
        return theirs(who, database.find(Outlet.class, id));
    }

    /** Whose news one is told, which stays so; empty for every team's. It is read itself once its row is locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    String teamOf(UUID id) {
        return database
                .createQuery("select coalesce(o.team, '') from Outlet o where o.id = :id", String.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }

    /** The same, which nobody else changes before the transaction ends; whoever has removed it meanwhile was faster. */
    @Transactional(Transactional.TxType.MANDATORY)
    Outlet held(Person who, UUID id) {
        return theirs(who, database.find(Outlet.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Outlet theirs(Person who, Outlet outlet) {
        if (outlet == null || !keeps(who, outlet)) {
            throw new Refusal.NotFound();
        }
        return outlet;
    }

    /** What it was sent, or will be, newest first, behind the delivery of a number. */
    @Transactional
    List<SentNews> sent(UUID id, long before, int most) {
        return database
                .createQuery("""
                        select d, n from Delivery d join NewsItem n on n.id = d.newsId
                        where d.outletId = :id and d.id < :before order by d.id desc""", Object[].class)
                .setParameter("id", id)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> SentNews.of((Delivery) row[0], (NewsItem) row[1]))
                .toList();
    }

    private static boolean keeps(Person who, Outlet outlet) {
        return who.admin()
                || outlet.team().filter(team -> who.is(Role.LEAD, team)).isPresent();
    }
}
