package dev.tailor.alerts;

import dev.tailor.alerts.AlertList.After;
import dev.tailor.cluster.Cluster;
import dev.tailor.team.Person;
import dev.tailor.web.ClusterLinks;
import dev.tailor.web.Cursor;
import dev.tailor.web.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Makes pages of alerts. */
@ApplicationScoped
class AlertPages {
    /** Rows of a section. */
    static final int PAGE = 50;

    @Inject
    AlertList alerts;

    @Inject
    AlertWatches watches;

    @Inject
    AlertViews views;

    /**
     * Where in a long list somebody is.
     *
     * @param section the key of the only section to show
     * @param after the word of its cursor
     */
    record Place(String section, String after) {
        /** Null at the beginning, and for an address that no page of ours has. */
        After alert() {
            return Pile.keyed(section == null ? "" : section)
                    .flatMap(pile -> Cursor.read(after, (at, id) -> new After(at, Long.parseLong(id))))
                    .orElse(null);
        }

        boolean isBeginning() {
            return alert() == null;
        }

        boolean shows(Pile pile) {
            return isBeginning() || pile.key().equals(section);
        }
    }

    /** Everything that somebody may see in one status. */
    AlertsView all(Person who, String status, Place place) {
        var base = Links.alerts(status);
        var sections = sections(Scope.everything(who), Pile.of(status), place, base + "&", "");
        return new AlertsView(
                status, null, sections, watches.freshness(who), beginning(place, base), AcknowledgementForm.EMPTY);
    }

    /** Everything about one cluster, which the person may see. */
    AlertsView of(Person who, Cluster cluster, Place place) {
        var base = ClusterLinks.clusterAlerts(cluster.id());
        var scope = new Scope(who, cluster.id());
        var sections = sections(scope, List.of(Pile.values()), place, base + "?", cluster.name());
        var freshness = watches.freshness(cluster.project().id());
        return new AlertsView("", cluster, sections, freshness, beginning(place, base), AcknowledgementForm.EMPTY);
    }

    private List<AlertSection> sections(Scope scope, List<Pile> piles, Place place, String base, String of) {
        var counts = alerts.counts(scope);
        return piles.stream()
                .filter(place::shows)
                .filter(pile -> counts.get(pile) > 0)
                .map(pile -> section(scope, pile, place, base, of, counts.get(pile)))
                .toList();
    }

    private AlertSection section(Scope scope, Pile pile, Place place, String base, String of, long count) {
        var page = alerts.page(scope, pile, place.alert(), PAGE);
        var rows =
                page.rows().stream().map(alert -> views.of(alert, scope.who())).toList();
        return new AlertSection(pile, of, count, rows, page.more() ? earlier(base, pile, page) : "");
    }

    private static String earlier(String base, Pile pile, AlertList.Page page) {
        var last = page.rows().get(page.rows().size() - 1);
        return base + "section=" + pile.key() + "&after=" + Cursor.write(last.createdAt(), last.id());
    }

    private static String beginning(Place place, String base) {
        return place.isBeginning() ? "" : base;
    }
}
