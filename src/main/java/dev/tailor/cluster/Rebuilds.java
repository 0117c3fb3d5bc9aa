package dev.tailor.cluster;

import dev.tailor.history.Act;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Has a cluster built again that somebody deleted in Atlas's own console: as it was asked, and empty. */
@ApplicationScoped
class Rebuilds {
    @Inject
    Requests requests;

    @Inject
    Chronicle chronicle;

    @Inject
    Clock clock;

    /**
     * Asks for it as for any other, by the rules for whoever asks; its owner has it again.
     *
     * @throws Refusal.NotPossible where it can't be had any more as it was, with all that stands against that
     */
    Change of(Person who, Cluster lost) {
        try {
            var built = requests.ask(who, lost.owner(), wish(lost));
            built.agreeOnProtection(built.protection() || lost.protection());
            var why = "had it built again, empty: it was deleted in Atlas’s own console";
            chronicle.note(built.id(), Somebody.of(who), Act.DRIFT, why, "");
            return built.currentChange().orElseThrow();
        } catch (Refusal.Invalid wrong) {
            throw new Refusal.NotPossible("It can’t be built again just so. " + wrong.getMessage());
        }
    }

    /** A day that is over says nothing about the new one. */
    private NewCluster wish(Cluster lost) {
        return new NewCluster(
                lost.project().id(),
                lost.name(),
                lost.size().id(),
                lost.storageGb(),
                lost.description(),
                lost.labels(),
                lost.expiry()
                        .filter(expiry -> !expiry.over(clock.instant()))
                        .map(Expiry::on)
                        .orElse(null));
    }
}
