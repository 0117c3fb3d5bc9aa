package dev.tailor.stock;

import dev.tailor.catalog.ApprovalRule;
import dev.tailor.catalog.ApprovalRules;
import dev.tailor.catalog.Thresholds;
import dev.tailor.history.Act;
import dev.tailor.history.Deed;
import dev.tailor.history.Ledger;
import dev.tailor.history.Who;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;

/** Above what a wish waits, as administrators decide it. */
@ApplicationScoped
public class ApprovalDesk {
    @Inject
    ApprovalRules rules;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    /** What holds now. */
    @Transactional
    public ApprovalRule present() {
        return rules.present();
    }

    /**
     * From now on this holds; what waits already goes on waiting for whom it did.
     *
     * @param version which state of the rules they have read
     * @return the rules as somebody else has set them since, in which case nothing is stored; otherwise empty
     */
    @Transactional
    public Optional<ApprovalRule> set(Person who, int version, Thresholds thresholds) {
        var present = rules.locked();
        if (present.version() != version) {
            return Optional.of(present);
        }
        if (!present.thresholds().equals(thresholds)) {
            ledger.write(Deed.of(Act.QUOTA, "set approval: " + difference(present.thresholds(), thresholds))
                    .by(Who.of(who)));
            present.become(thresholds, who.name(), clock.instant());
        }
        return Optional.empty();
    }

    private static String difference(Thresholds before, Thresholds after) {
        var words = new ArrayList<String>();
        if (!Objects.equals(before.dollars(), after.dollars())) {
            words.add("a lead decides from " + price(before) + " to " + price(after));
        }
        if (before.excessWaits() != after.excessWaits()) {
            words.add(
                    after.excessWaits()
                            ? "what is over a quota waits for an administrator"
                            : "what is over a quota is refused");
        }
        return String.join("; ", words);
    }

    private static String price(Thresholds thresholds) {
        return thresholds.dollars() == null ? "no price" : "above $" + thresholds.dollars() + " a month";
    }
}
