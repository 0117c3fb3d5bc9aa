package dev.tailor.expiry;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Expiry;
import dev.tailor.cluster.ExpiryDates;
import dev.tailor.cluster.ExpiryStage;
import dev.tailor.cluster.Policy;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import dev.tailor.web.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** Says until when a cluster is wanted; asks neither Postgres nor Atlas. */
@ApplicationScoped
public class ExpiryViews {
    /** On its way out, the page talks of nothing else. */
    private static final Set<ClusterState> LEAVING = Set.of(ClusterState.RETIRING, ClusterState.DELETING);

    @Inject
    ExpiryDates dates;

    @Inject
    Policy policy;

    @Inject
    Times times;

    public ExpiryView of(Cluster cluster, Person who) {
        var stays = !cluster.state().ended() && !LEAVING.contains(cluster.state());
        var editable = stays && who.is(Role.DEVELOPER, cluster.team());
        return new ExpiryView(
                words(cluster),
                stays ? note(cluster) : null,
                editable ? dates.extended(cluster).map(Expiry::day).orElse("") : "",
                editable);
    }

    /** "3 May 2027", "never", "never, as Lena Lindt has decided". */
    static String words(Cluster cluster) {
        return cluster.expiry()
                .map(expiry -> expiry.dated() ? expiry.day() : "never, as " + expiry.exemptBy() + " decided")
                .orElse("never");
    }

    private ExpiryNote note(Cluster cluster) {
        if (cluster.expiry().isEmpty()) {
            return cluster.project().lifetime().required() ? missing(cluster) : null;
        }
        return dates.stage(cluster)
                .map(stage -> note(stage, cluster, cluster.expiry().orElseThrow()))
                .orElse(null);
    }

    private ExpiryNote note(ExpiryStage stage, Cluster cluster, Expiry expiry) {
        return switch (stage) {
            case FINE -> null;
            case SOON ->
                new ExpiryNote(
                        "warn",
                        "hourglass",
                        "It expires on " + expiry.day() + left(expiry),
                        "It runs through that day. " + after(cluster, expiry));
            case LAST_DAY -> new ExpiryNote("bad", "alert-triangle", "This is its last day", after(cluster, expiry));
            case OVER, FORFEIT ->
                new ExpiryNote("bad", "alert-triangle", "It expired on " + expiry.day(), deletion(cluster, expiry));
        };
    }

    private String left(Expiry expiry) {
        var days = ChronoUnit.DAYS.between(dates.today(), expiry.on());
        return days == 1 ? ", tomorrow" : ", in " + days + " days";
    }

    private String after(Cluster cluster, Expiry expiry) {
        return "When the day ends, Tailor pauses it. " + deletion(cluster, expiry);
    }

    private String deletion(Cluster cluster, Expiry expiry) {
        if (cluster.guarded()) {
            return "It is protected from deletion: it stays paused, and is not deleted before "
                    + (cluster.project().production() ? "a lead" : "somebody") + " ends that.";
        }
        var on = "If nobody keeps it longer, it is deleted from " + times.date(dates.deletedFrom(expiry)) + " on";
        return on
                + (policy.undoDeletion().isZero()
                        ? ", and nobody can undo that."
                        : ", and that can be undone for a while.");
    }

    private static ExpiryNote missing(Cluster cluster) {
        return new ExpiryNote(
                "warn",
                "hourglass",
                "Nobody has said until when it is needed",
                "Clusters of " + cluster.project().name()
                        + " expire. Say a day, or have a lead exempt it; nothing happens to it until then.");
    }
}
