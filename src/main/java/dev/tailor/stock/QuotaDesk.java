package dev.tailor.stock;

import dev.tailor.catalog.Limits;
import dev.tailor.catalog.Quota;
import dev.tailor.catalog.Quotas;
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
     */
    @Transactional
    public Optional<Quota> limit(Person who, String team, int version, Limits limits) {
        var present = quotas.locked(team);
        if (present.map(Quota::version).orElse(NEVER_SET) != version) {
            return present;
        }
        var before = present.map(Quota::limits).orElse(Limits.NONE);
        if (!before.equals(limits)) {
            store(who, team, present, limits);
            ledger.write(Deed.of(Act.QUOTA, "limited " + team + ": " + LimitsWords.difference(before, limits))
                    .by(Who.of(who)));
        }
        return Optional.empty();
    }

    private void store(Person who, String team, Optional<Quota> present, Limits limits) {
        present.ifPresentOrElse(
                quota -> quota.become(limits, who.name(), clock.instant()),
                () -> quotas.persistAndFlush(new Quota(team, limits, who.name(), clock.instant())));
    }
}
