package dev.tailor.news;

import dev.tailor.cluster.Refusal;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Adding webhooks and changing them; each is a row of the history. */
@ApplicationScoped
class Outlets {
    /** Receivers learn another secret within it. */
    private static final Duration BOTH_SIGN = Duration.ofDays(1);

    @Inject
    EntityManager database;

    @Inject
    OutletBook book;

    @Inject
    OutletRules rules;

    @Inject
    Vault vault;

    @Inject
    OutletTrail trail;

    @Inject
    Clock clock;

    /** @throws Refusal.Invalid where the team has one of that name, or too many */
    @Transactional
    Signed add(Person who, OutletWish wish) {
        rules.checkTeam(who, wish.team());
        rules.hold(Objects.requireNonNullElse(wish.team(), ""));
        var outlet = new Outlet(UUID.randomUUID(), wish.team(), who.name(), clock.instant());
        rules.checkName(outlet, wish.name());
        rules.checkNumber(wish);
        outlet.become(wish.name(), wish.format(), wish.kinds());
        lead(outlet, wish.address());
        var secret = SigningSecret.generated();
        outlet.signWith(vault.close(outlet.id(), secret));
        database.persist(outlet);
        trail.write(outlet, "added the webhook ", "To " + outlet.host());
        return new Signed(OutletRow.of(outlet, clock.instant()), secret);
    }

    /**
     * Has it as somebody wants it.
     *
     * @param read which version they know
     * @return false where somebody else was faster, and nothing was changed
     * @throws Refusal.Invalid where another one has that name
     */
    @Transactional
    boolean change(Person who, UUID id, int read, OutletWish wish) {
        var team = book.teamOf(id);
        rules.checkStillLeads(who, team);
        rules.hold(team);
        var outlet = book.held(who, id);
        if (outlet.version() != read) {
            return false;
        }
        rules.checkName(outlet, wish.name());
        outlet.become(wish.name(), wish.format(), wish.kinds());
        if (!wish.address().isEmpty()) {
            lead(outlet, wish.address());
        }
        trail.write(outlet, "changed the webhook ", "To " + outlet.host());
        return true;
    }

    /**
     * Signs with another secret from now on, also what is on its way, and for a while with the present one too.
     *
     * @param read which version they know
     * @return empty where it has changed since, and nothing was done
     */
    @Transactional
    Optional<Signed> signAnew(Person who, UUID id, int read) {
        var outlet = rules.held(who, id);
        return outlet.version() == read ? Optional.of(signAnew(outlet)) : Optional.empty();
    }

    private Signed signAnew(Outlet outlet) {
        var secret = SigningSecret.generated();
        outlet.signWith(vault.close(outlet.id(), secret), clock.instant().plus(BOTH_SIGN));
        trail.write(outlet, "gave another secret to the webhook ", "");
        return new Signed(OutletRow.of(outlet, clock.instant()), secret);
    }

    private void lead(Outlet outlet, String address) {
        outlet.leadTo(URI.create(address).getHost(), vault.close(outlet.id(), address));
    }
}
