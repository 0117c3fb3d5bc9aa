package dev.tailor.news;

import dev.tailor.history.Act;
import dev.tailor.history.Deed;
import dev.tailor.history.Ledger;
import dev.tailor.history.Result;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes down what people do to webhooks. */
@ApplicationScoped
class OutletTrail {
    @Inject
    Ledger ledger;

    /** @param what "paused the webhook " */
    void write(Outlet outlet, String what, String outcome) {
        var whose = outlet.team().map(team -> " of " + team).orElse(" of every team");
        var deed = Deed.of(Act.WEBHOOK, what + outlet.name() + whose).ended(Result.DONE, outcome);
        ledger.write(outlet.team().map(deed::toTeam).orElse(deed));
    }
}
