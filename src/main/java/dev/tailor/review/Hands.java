package dev.tailor.review;

import dev.tailor.catalog.Size;
import dev.tailor.catalog.Sizes;
import dev.tailor.cluster.Change;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Expiries;
import dev.tailor.cluster.Expiry;
import dev.tailor.cluster.Handovers;
import dev.tailor.cluster.Outlook;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.Person;
import dev.tailor.web.Deciders;
import dev.tailor.web.Formats;
import dev.tailor.web.SizeWords;
import dev.tailor.web.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Does to one cluster what was decided about several, by the very services of the single pages, and says what follows. */
@ApplicationScoped
class Hands {
    @Inject
    Clusters clusters;

    @Inject
    Expiries expiries;

    @Inject
    Handovers handovers;

    @Inject
    Sizes sizes;

    @Inject
    Deciders deciders;

    @Inject
    Times times;

    String keep(Person lead, Cluster cluster) {
        var present = clusters.held(lead, cluster.id());
        if (HeldCondition.LEAVING.contains(present.state())) {
            throw new Refusal.NotPossible(new Outlook(present).parting());
        }
        return "Kept as it is.";
    }

    String shrink(Person lead, Cluster cluster, String size, String why) {
        var to = sizes.findByIdOptional(size)
                .orElseThrow(() -> new Refusal.Invalid(Map.of("size", "There is no size " + size + ".")));
        // held first: a resize in between would make something larger of this
        var before = new Outlook(clusters.held(lead, cluster.id()));
        fits(before, to);
        var change = clusters.resize(lead, cluster.id(), to.id(), before.storageGb(), why);
        return said(lead, change, "It is resized to " + to.id() + ". It stays reachable meanwhile.");
    }

    private static void fits(Outlook before, Size to) {
        if (!before.size().isLargerThan(to)) {
            throw new Refusal.NotPossible("It has " + before.size().id() + ": " + to.id() + " is not smaller.");
        }
        if (before.storageGb() > to.storageMaxGb()) {
            throw new Refusal.NotPossible("It has " + Formats.gigabytes(before.storageGb()) + " of storage, and "
                    + to.id() + " has room for " + Formats.gigabytes(to.storageMaxGb()) + " at most.");
        }
    }

    String pause(Person lead, Cluster cluster, String why) {
        return said(lead, clusters.pause(lead, cluster.id(), why), "It is being paused. Data and logins are kept.");
    }

    String expire(Person lead, Cluster cluster, LocalDate on) {
        expiries.set(lead, cluster.id(), on);
        return "It expires on " + Expiry.day(on) + ".";
    }

    /** @param heir a member's number, or their mail address */
    String handOver(Person lead, Cluster cluster, String heir) {
        if (!heir.matches("\\d{1,18}")) {
            handovers.handOver(lead, cluster.id(), heir);
        } else if (!handovers.handOver(lead, cluster.id(), cluster.owner().nameAndEmail(), Long.parseLong(heir))) {
            throw new Refusal.NotPossible("Somebody else has handed it over just now.");
        }
        return "It is " + clusters.get(lead, cluster.id()).owner().name() + "’s now.";
    }

    String retire(Person lead, Cluster cluster, Collection<String> confirmed, String why) {
        var typed = confirmed.contains(cluster.name()) ? cluster.name() : "";
        var change = clusters.delete(lead, cluster.id(), typed, why);
        return said(
                lead,
                change,
                change.notBefore()
                        .filter(from -> from.isAfter(change.askedAt()))
                        .map(from ->
                                "It will be deleted on " + times.stamp(from) + ". Until then its page can undo that.")
                        .orElse("It is being deleted."));
    }

    private String said(Person lead, Change change, String atOnce) {
        return switch (change.status()) {
            case WAITING ->
                SizeWords.decides(
                                change.approval(), deciders.of(change.cluster().team(), lead))
                        + " about it first.";
            case QUEUED -> "It follows when the change under way is done.";
            default -> atOnce;
        };
    }
}
