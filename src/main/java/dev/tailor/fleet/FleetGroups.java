package dev.tailor.fleet;

import dev.tailor.cluster.LabelGroups;
import dev.tailor.cluster.LabelGroups.Grouped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The fleet by the value of a label, in six statements; what nobody asked Tailor for has none, and stands for itself. */
@ApplicationScoped
public class FleetGroups {
    @Inject
    LabelGroups groups;

    @Inject
    Fleet fleet;

    /**
     * All of it.
     *
     * @param own those that Tailor looks after
     * @param rows of what these show, by our ids
     * @param others the first of those that nobody asked Tailor for, by name
     * @param othersCount how many of these there are
     */
    public record Found(Grouped own, Map<UUID, FleetRow> rows, List<FleetRow> others, long othersCount) {
        public boolean isEmpty() {
            return own.groups().isEmpty() && others.isEmpty();
        }
    }

    /** @param key of the label */
    @Transactional
    public Found of(FleetQuery query, String key) {
        var own = groups.of(Fleet.scope(query), key);
        var rows = fleet.some(own.shown());
        return query.findsOthers()
                ? new Found(own, rows, others(query.ofOthers()), fleet.count(query.ofOthers()))
                : new Found(own, rows, List.of(), 0);
    }

    private List<FleetRow> others(FleetQuery query) {
        return fleet.page(query, null, LabelGroups.ROWS).rows();
    }
}
