package dev.tailor.access;

import dev.tailor.SimulatorControl;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.atlas.AtlasClusters;
import dev.tailor.atlas.AtlasPlacement;
import dev.tailor.atlas.NewAtlasCluster;
import dev.tailor.cluster.Cluster;
import io.quarkus.arc.Unremovable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/** What tests of this room begin with. */
@Singleton
@Unremovable
public class Stage {
    @Inject
    World world;

    @Inject
    AtlasClusters atlas;

    /** A cluster of Dana's that is ready, here and in the simulated Atlas. */
    Cluster ready(String name) {
        var placement = new AtlasPlacement("AWS", "EU_CENTRAL_1", "8.0", true, false);
        atlas.create(SimulatorControl.ORDERS, new NewAtlasCluster(name, placement, "M10", 10, false, Map.of()));
        world.atlas().settle(SimulatorControl.ORDERS, name);
        var cluster = world.ready("dana", name, "S");
        world.atlas().forgetJournal();
        return world.fresh(cluster.id());
    }

    /** A form's POST as a page of ours would send it, whether the person sees such a form or not. */
    public dev.tailor.Page post(String person, String path) {
        return post(person, path, Map.of());
    }

    /** The same with what its fields hold. */
    public dev.tailor.Page post(String person, String path, Map<String, String> fields) {
        var visitor = Visitor.named(person);
        var all = new HashMap<>(fields);
        all.put(
                "csrf-token",
                visitor.open("/clusters").the("input[name=csrf-token]").val());
        return visitor.post(path, all);
    }
}
