package dev.tailor.team;

import dev.tailor.team.Told.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Notes who has come, and what their token told of them. */
@ApplicationScoped
class Arrivals {
    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** What this replica has noted already, so that a page costs no statement for it. */
    private final Map<String, Noted> noted = new ConcurrentHashMap<>();

    private record Noted(Told known, Instant at) {
        boolean isNewerThan(Told told) {
            return told.said().isBefore(known.said());
        }

        boolean lacks(Told told) {
            return !isNewerThan(told) && !told.tellsNothingBesides(known);
        }

        Told and(Told told) {
            return isNewerThan(told) ? known : known.then(told);
        }
    }

    /**
     * Notes it, if anything is new, and once an hour that they still come. What the provider said earlier than what is
     * known changes nothing, so that an old session brings no lost role back; nor does what a token does not speak of.
     */
    @Transactional
    void note(Told told) {
        var id = told.person().id();
        var before = Optional.ofNullable(noted.get(id));
        var now = clock.instant();
        if (before.filter(known -> !known.lacks(told) && hourOf(now).equals(hourOf(known.at())))
                .isEmpty()) {
            remember(told, now);
            database.flush();
            noted.put(id, new Noted(before.map(known -> known.and(told)).orElse(told.alone()), now));
        }
    }

    /** What was noted of somebody does not hold any more: their next token counts, whatever it says. */
    void forget(String id) {
        noted.remove(id);
    }

    private static Instant hourOf(Instant moment) {
        return moment.truncatedTo(ChronoUnit.HOURS);
    }

    private void remember(Told told, Instant now) {
        var id = told.person().id();
        if (!isNews(told, now)) {
            database.createQuery("update KnownPerson set seenAt = :now where id = :id")
                    .setParameter("now", now)
                    .setParameter("id", id)
                    .executeUpdate();
        } else if (told.speaksOf(Topic.GROUPS)) {
            hasRoles(told.person(), database.find(KnownPerson.class, id));
        }
    }

    /** A page and its parts may come at once, or to two replicas: the row's lock has them follow one another. */
    private boolean isNews(Told told, Instant now) {
        var person = told.person();
        var written = database.createNativeQuery("""
                        insert into person (id, name, given_name, email, admin, seen_at, said_at)
                        values (:id, :name, :givenName, :email, :admin, :now,
                            case when :groups then cast(:said as timestamptz) else timestamptz 'epoch' end)
                        on conflict (id) do update set
                            name = case when :named then excluded.name else person.name end,
                            given_name = case when :greeted then excluded.given_name else person.given_name end,
                            email = case when :addressed then excluded.email else person.email end,
                            admin = case when :groups then excluded.admin else person.admin end,
                            said_at = case when :groups then excluded.said_at else person.said_at end,
                            seen_at = excluded.seen_at
                        where person.said_at <= :said""")
                .setParameter("id", person.id())
                .setParameter("name", person.name())
                .setParameter("givenName", person.givenName())
                .setParameter("email", person.email())
                .setParameter("admin", person.admin())
                .setParameter("now", now)
                .setParameter("said", told.said())
                .setParameter("named", told.speaksOf(Topic.NAME))
                .setParameter("greeted", told.speaksOf(Topic.GIVEN_NAME))
                .setParameter("addressed", told.speaksOf(Topic.EMAIL))
                .setParameter("groups", told.speaksOf(Topic.GROUPS))
                .executeUpdate();
        return written == 1;
    }

    private void hasRoles(Person person, KnownPerson known) {
        database.createQuery("delete from Membership m where m.person = :person")
                .setParameter("person", known)
                .executeUpdate();
        person.roles().forEach((team, role) -> database.persist(new Membership(known, team, role)));
    }
}
