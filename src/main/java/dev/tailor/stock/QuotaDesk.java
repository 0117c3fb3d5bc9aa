package dev.tailor.stock;

import dev.tailor.catalog.Limits;
import dev.tailor.catalog.Quota;
import dev.tailor.catalog.Quotas;
import dev.tailor.cluster.Refusal;
import dev.tailor.history.Act;
import dev.tailor.history.Deed;
import dev.tailor.history.Ledger;
import dev.tailor.history.Who;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** What teams may have, as administrators decide it. */
@ApplicationScoped
public class QuotaDesk {
    /** The state of limits that nobody has set yet. */
    public static final int NEVER_SET = -1;

    /** Characters of a team's name. */
    public static final int LONGEST_TEAM = 100;

    @Inject
    Quotas quotas;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    /** A team's limits; empty where nobody has set any. */
    @Transactional
    public Optional<Quota> of(String team) {
        return quotas.findByIdOptional(team);
    }

    /**
     * Limits a team from now on; what it has already stays.
     *
     * @param version which state of the limits they have read
     * @return the limits that somebody else has set since, in which case nothing is stored; otherwise empty
     * @throws Refusal.NotFound where nobody ever set the limits that they say they have read
     */
    @Transactional
    public Optional<Quota> limit(Person who, String team, int version, Limits limits) {
        var first = version == NEVER_SET && limits.any() && quotas.begin(team, who.name(), clock.instant());
        var present = quotas.locked(team);
        if (present.isEmpty() && version != NEVER_SET) {
            throw new Refusal.NotFound();
        }
        if (!first && present.filter(quota -> quota.version() != version).isPresent()) {
            return present;
        }
        present.filter(quota -> !quota.limits().equals(limits)).ifPresent(quota -> store(who, quota, limits));
        return Optional.empty();
    }

    private void store(Person who, Quota quota, Limits limits) {
        var difference = LimitsWords.difference(quota.limits(), limits);
        quota.become(limits, who.name(), clock.instant());
        ledger.write(Deed.of(Act.QUOTA, "limited " + quota.team() + ": " + difference)
                .by(Who.of(who)));
    }
}
