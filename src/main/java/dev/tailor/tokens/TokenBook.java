package dev.tailor.tokens;

import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Which tokens there are, newest first. */
@ApplicationScoped
class TokenBook {
    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** All of somebody's, and for a while those that have ended. */
    @Transactional
    List<TokenRow> of(Person who) {
        var now = clock.instant();
        return database
                .createQuery("""
                        from AccessToken where personId = :person
                            and endsAt > :then and (revokedAt is null or revokedAt > :then) order by id desc""", AccessToken.class)
                .setParameter("person", who.id())
                .setParameter("then", now.minus(Tokens.REMEMBERED))
                .getResultList()
                .stream()
                .map(token -> token.row(who.name(), now))
                .toList();
    }

    /**
     * A page of everybody's that work.
     *
     * @param before the number of the last one on the page before
     */
    @Transactional
    List<TokenRow> all(long before, int most) {
        var now = clock.instant();
        return database
                .createQuery("""
                        select t, p.name from AccessToken t join KnownPerson p on p.id = t.personId
                        where t.revokedAt is null and t.endsAt > :now and t.id < :before order by t.id desc""", Object[].class)
                .setParameter("now", now)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> ((AccessToken) row[0]).row((String) row[1], now))
                .toList();
    }

    /** Of two tabs of one person one makes its token after the other. */
    void hold(Person who) {
        database.createNativeQuery("select 1 from person where id = :id for update", Integer.class)
                .setParameter("id", who.id())
                .getSingleResult();
    }

    List<AccessToken> working(Person who, Instant now) {
        return database.createQuery(
                        "from AccessToken where personId = :person and revokedAt is null and endsAt > :now",
                        AccessToken.class)
                .setParameter("person", who.id())
                .setParameter("now", now)
                .getResultList();
    }

    String ownerOf(AccessToken token) {
        return database.createQuery("select p.name from KnownPerson p where p.id = :id", String.class)
                .setParameter("id", token.personId())
                .getSingleResult();
    }
}
