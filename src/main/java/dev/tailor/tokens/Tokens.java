package dev.tailor.tokens;

import dev.tailor.cluster.Refusal;
import dev.tailor.history.Act;
import dev.tailor.history.Deed;
import dev.tailor.history.Ledger;
import dev.tailor.history.Result;
import dev.tailor.team.Person;
import dev.tailor.web.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Making tokens and ending them; each is a row of the history. */
@ApplicationScoped
class Tokens {
    /** How long a list tells what has become of a token. */
    static final Duration REMEMBERED = Duration.ofDays(30);

    @Inject
    EntityManager database;

    @Inject
    TokenBook book;

    @Inject
    TokensConfig config;

    @Inject
    Ledger ledger;

    @Inject
    Times times;

    @Inject
    Clock clock;

    /**
     * Makes one; the answer is all that is left of it outside of whoever reads it.
     *
     * @throws Refusal.Invalid where they have one of that name, or too many
     */
    @Transactional
    Secret make(Person who, TokenWish wish) {
        book.hold(who);
        var now = clock.instant();
        forgetOld(now);
        check(who, wish, now);
        var secret = Secret.generated();
        database.persist(new AccessToken(who.id(), wish, secret, now));
        ledger.write(Deed.of(Act.TOKEN, "made the access token " + wish.name())
                .ended(Result.DONE, "Scope " + wish.scope().word() + ", until " + times.date(wish.endsAt())));
        return secret;
    }

    private void check(Person who, TokenWish wish, Instant now) {
        var present = book.working(who, now);
        if (present.stream().anyMatch(token -> token.name().equalsIgnoreCase(wish.name()))) {
            throw new Refusal.Invalid(
                    Map.of("name", "You have a token of this name. Choose another, or revoke that one first."));
        }
        if (present.size() >= config.most()) {
            throw new Refusal.Invalid(
                    Map.of("name", "You have " + config.most() + " tokens, which is the most. Revoke one first."));
        }
    }

    /**
     * Ends one at once; ending it again changes nothing.
     *
     * @return its name
     * @throws Refusal.NotFound where it is somebody else's, unless an administrator asks
     */
    @Transactional
    String revoke(Person who, long id) {
        var token = database.find(AccessToken.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (token == null || !token.personId().equals(who.id()) && !who.admin()) {
            throw new Refusal.NotFound();
        }
        if (!token.revoked()) {
            token.revoke(who.name(), clock.instant());
            ledger.write(Deed.of(Act.TOKEN, "revoked the access token " + token.name() + of(token, who)));
        }
        return token.name();
    }

    private String of(AccessToken token, Person who) {
        return token.personId().equals(who.id()) ? "" : " of " + book.ownerOf(token);
    }

    private void forgetOld(Instant now) {
        database.createQuery("delete from AccessToken where endsAt < :then or revokedAt < :then")
                .setParameter("then", now.minus(REMEMBERED))
                .executeUpdate();
    }
}
