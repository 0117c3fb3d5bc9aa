package dev.tailor.simulator;

/** /simulator/alerts: raises, changes and closes alerts, which a simulated cluster never does by itself. */
final class AlertControl {
    static final String ALL = "/simulator/alerts/:groupId";
    static final String ONE = ALL + "/:alertId";

    private final Atlas atlas;

    AlertControl(Atlas atlas) {
        this.atlas = atlas;
    }

    Answer raise(Call call) {
        var project = project(call);
        var alert = Alert.raised(call.object(), call.now());
        project.alerts().add(alert);
        return Answer.created(AlertRoutes.document(call, project, alert));
    }

    Answer change(Call call) {
        var project = project(call);
        var alert = alert(call, project);
        alert.change(call.object(), call.now());
        return Answer.ok(AlertRoutes.document(call, project, alert));
    }

    Answer lose(Call call) {
        var project = project(call);
        project.alerts().remove(alert(call, project));
        return Answer.noContent();
    }

    private Project project(Call call) {
        return atlas.world().project(call.path("groupId"));
    }

    private static Alert alert(Call call, Project project) {
        return project.alerts().alert(call.path("alertId"), project.id());
    }
}
