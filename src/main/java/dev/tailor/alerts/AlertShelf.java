package dev.tailor.alerts;

import dev.tailor.alerts.AlertDoor.AlertFacts;
import dev.tailor.atlas.AlertStatus;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Lists of alerts for other rooms. */
@ApplicationScoped
public class AlertShelf {
    @Inject
    AlertList alerts;

    @Inject
    AlertDoor door;

    @Inject
    Clusters clusters;

    /** A place in the list: behind this alert. */
    public record Place(Instant createdAt, long id) {}

    /** @param next where the next page begins; null where there is none */
    public record AlertPage(List<AlertFacts> rows, Place next) {}

    /**
     * A page of those that somebody may see, newest first.
     *
     * @param cluster only of this one; null: of all
     * @param status OPEN, TRACKING or CLOSED; null: all
     * @param after null at the newest
     * @throws Refusal.NotFound where the cluster is not theirs to see
     */
    @Transactional
    public AlertPage page(Person who, UUID cluster, String status, Place after, int most) {
        var scope = cluster == null
                ? Scope.everything(who)
                : new Scope(who, clusters.get(who, cluster).id());
        var behind = after == null ? null : new AlertList.After(after.createdAt(), after.id());
        var page = alerts.page(scope, condition(status), behind, most);
        var rows = page.rows().stream().map(door::facts).toList();
        return new AlertPage(rows, page.more() ? place(page.rows().get(most - 1)) : null);
    }

    /** What is in no status that we know counts as tracked. */
    private static String condition(String status) {
        if (status == null) {
            return "1 = 1";
        }
        return status.equals("TRACKING") ? Pile.TRACKING.condition() : "a.status = '" + known(status) + "'";
    }

    private static AlertStatus known(String status) {
        return AlertStatus.valueOf(status);
    }

    private static Place place(Alert last) {
        return new Place(last.createdAt(), last.id());
    }
}
