package dev.tailor.cluster;

import dev.tailor.history.Act;
import dev.tailor.history.Deed;
import dev.tailor.history.Ledger;
import dev.tailor.history.Result;
import dev.tailor.history.Who;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Writes down what happens to clusters besides changes: in the record, and for the cluster's page. */
@ApplicationScoped
public class Chronicle {
    /** Who does what nobody asked Tailor for. */
    public static final Somebody ATLAS = new Somebody(null, "Atlas", "");

    @Inject
    Ledger ledger;

    /**
     * Adds a row.
     *
     * @param what to be read after the name: "made the login dana-orders-cart"; never a secret
     * @param outcome "In force after 9 s"; may be empty
     */
    @Transactional
    public void note(UUID clusterId, Somebody who, Act act, String what, String outcome) {
        ledger.write(Deed.of(act, what)
                .by(who.asWho())
                .to(clusterId)
                .ended(Result.DONE, outcome)
                .toldThere());
    }

    /** The same of what Tailor or Atlas does. */
    @Transactional
    public void note(UUID clusterId, Who who, String what, String outcome) {
        ledger.write(Deed.of(Act.OTHER, what)
                .by(who)
                .to(clusterId)
                .ended(Result.DONE, outcome)
                .toldThere());
    }

    /** The same of what has no kind of its own. */
    @Transactional
    public void note(UUID clusterId, Somebody who, String what, String outcome) {
        note(clusterId, who, Act.OTHER, what, outcome);
    }
}
