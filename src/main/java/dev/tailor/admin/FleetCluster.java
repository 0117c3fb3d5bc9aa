package dev.tailor.admin;

import dev.tailor.catalog.Size;
import dev.tailor.fleet.Adopting;
import dev.tailor.fleet.ClusterInAtlas;
import dev.tailor.fleet.Condition;
import dev.tailor.fleet.FleetRow;
import dev.tailor.web.Formats;
import dev.tailor.web.SizeView;
import dev.tailor.web.SizeWords;
import dev.tailor.web.StateView;
import java.util.List;

/**
 * A cluster of the fleet in words.
 *
 * @param sizes the catalogue
 */
public record FleetCluster(FleetRow row, List<Size> sizes) {
    public ClusterInAtlas cluster() {
        return row.cluster();
    }

    /** The catalogue's size where it has these machines; Atlas's own word for them otherwise. */
    public SizeView size() {
        var storage = cluster()
                .storageGb()
                .map(gb -> Formats.gigabytes(gb) + " storage")
                .orElse("");
        if (cluster().flex()) {
            return new SizeView("FLEX", "grows with its use", storage);
        }
        return cluster()
                .instanceSize()
                .map(machines -> size(machines, storage))
                .orElse(new SizeView("?", "size unknown", storage));
    }

    private SizeView size(String machines, String storage) {
        return sizes.stream()
                .filter(size -> size.runsOn(machines))
                .findFirst()
                .map(size -> new SizeView(size.id(), SizeWords.memory(size.memoryGb()), storage))
                .orElse(new SizeView(machines, "not in the catalogue", storage));
    }

    public StateView state() {
        var condition = Condition.of(cluster());
        return switch (condition) {
            case READY -> new StateView("ready", "circle-check", condition.word(), "");
            case PAUSED -> new StateView("paused", "player-pause", condition.word(), "");
            case CREATING, UPDATING -> new StateView("busy", "loader-2", condition.word(), "");
            case REPAIRING -> new StateView("wait", "alert-circle", condition.word(), "");
            case DELETING -> new StateView("gone", "trash", condition.word(), "");
            case OTHER ->
                new StateView("wait", "alert-circle", cluster().state().orElse("Unknown"), "");
        };
    }

    /** Whether it can be brought under management. */
    public boolean adoptable() {
        return Adopting.obstacle(cluster()).isEmpty();
    }

    /** Whether it can be deleted here. */
    public boolean deletable() {
        return !row.managed() && !cluster().isBeingDeleted();
    }
}
