package dev.tailor.tokens;

import dev.tailor.team.LastSeen;
import dev.tailor.team.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Lets programs in, or says why not. */
@ApplicationScoped
class TokenCheck {
    /** What is used all the time is written down once in so long. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    @Inject
    EntityManager database;

    @Inject
    People people;

    @Inject
    TokensConfig config;

    @Inject
    Clock clock;

    /** @throws TokenRefused with the reason */
    @Transactional
    TokenCaller open(Secret secret) {
        var token = find(secret);
        var now = clock.instant();
        if (token.revoked()) {
            throw TokenRefused.revoked();
        }
        if (!token.works(now)) {
            throw TokenRefused.expired();
        }
        var owner = people.lastSeen(token.personId())
                .filter(seen -> seen.at().isAfter(now.minus(config.signedInWithin())))
                .map(LastSeen::person)
                .orElseThrow(TokenRefused::longAway);
        if (token.unusedSince(now.minus(NOTED_EVERY))) {
            used(token.id(), now);
        }
        return new TokenCaller(owner, token.id(), token.name(), token.scope());
    }

    private AccessToken find(Secret secret) {
        if (!secret.wellFormed()) {
            throw TokenRefused.unknown();
        }
        return database
                .createQuery("from AccessToken where hash = :hash", AccessToken.class)
                .setParameter("hash", secret.hash())
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(TokenRefused::unknown);
    }

    /** Of many at once one writes; none waits for another's whole request. */
    private void used(long token, Instant now) {
        database.createQuery("""
                        update AccessToken set usedAt = :now
                        where id = :id and (usedAt is null or usedAt <= :before)""")
                .setParameter("now", now)
                .setParameter("id", token)
                .setParameter("before", now.minus(NOTED_EVERY))
                .executeUpdate();
    }
}
