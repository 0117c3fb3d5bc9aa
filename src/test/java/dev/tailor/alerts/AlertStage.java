package dev.tailor.alerts;

import static dev.tailor.SimulatorControl.ORDERS;
import static dev.tailor.SimulatorControl.SEARCH;

import dev.tailor.MovableClock;
import dev.tailor.World;
import dev.tailor.catalog.Project;
import dev.tailor.catalog.Projects;
import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What tests of this room begin with: an Atlas that warns about what they say, and a copy of it. */
@Singleton
@Unremovable
public class AlertStage {
    static final String DISK = "DISK_PARTITION_SPACE_USED_DATA";

    @Inject
    World world;

    @Inject
    MovableClock clock;

    @Inject
    AlertReader reader;

    @Inject
    Projects projects;

    @Inject
    AlertList alerts;

    /** An empty world: no clusters, no alerts. */
    void begin() {
        world.reset();
        for (var project : List.of(ORDERS, SEARCH)) {
            for (var number = 1; number <= 8; number++) {
                lose(project, "67a00000000000000000000" + number);
            }
        }
        world.atlas().forgetJournal();
    }

    /** The sample's alerts belong to one project each. */
    private void lose(String project, String alert) {
        if (project.equals(ORDERS) == alert.matches(".*[1-6]")) {
            world.atlas().loseAlert(project, alert);
        }
    }

    /** Raises an alert of a measurement, so long ago. */
    String measured(String project, String cluster, String metric, double number, Duration ago) {
        return raise(
                project,
                ago,
                Map.of(
                        "eventTypeName",
                        "OUTSIDE_METRIC_THRESHOLD",
                        "metricName",
                        metric,
                        "clusterName",
                        cluster,
                        "currentValue",
                        Map.of("number", number, "units", "RAW")));
    }

    /** Raises an alert of something that happened, so long ago. */
    String happened(String project, String cluster, String eventType, Duration ago) {
        return raise(project, ago, Map.of("eventTypeName", eventType, "clusterName", cluster));
    }

    String raise(String project, Duration ago, Map<String, ?> fields) {
        var alert = new HashMap<String, Object>(fields);
        alert.put("created", clock.instant().minus(ago).toString());
        return world.atlas().raiseAlert(project, alert);
    }

    /** Closes one, so long ago. */
    void close(String project, String alert, Duration ago) {
        var resolved = clock.instant().minus(ago).toString();
        world.atlas().changeAlert(project, alert, Map.of("status", "CLOSED", "resolved", resolved));
    }

    /** What the background does once a minute. */
    public void read() {
        projects().forEach(reader::read);
    }

    List<Long> projects() {
        return QuarkusTransaction.requiringNew()
                .call(() -> projects.listAll().stream().map(Project::id).toList());
    }

    /** All that an administrator sees of a pile. */
    List<Alert> pile(Pile pile) {
        return seen("ada", pile);
    }

    List<Alert> seen(String person, Pile pile) {
        return alerts.page(Scope.everything(world.person(person)), pile, null, 1_000)
                .rows();
    }
}
