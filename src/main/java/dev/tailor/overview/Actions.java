package dev.tailor.overview;

import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.InAtlas;
import dev.tailor.overview.ActionsView.Reason;
import dev.tailor.web.ClusterLinks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What can be done with a cluster that stands; what can't be done now is shown with the reason. */
record Actions(Situation situation) {
    private static final Set<ClusterState> STANDING = Set.of(
            ClusterState.STARTING,
            ClusterState.BUILDING,
            ClusterState.READY,
            ClusterState.PAUSED,
            ClusterState.CHANGING,
            ClusterState.UNSURE);

    ActionsView view() {
        if (!situation.manages() || !STANDING.contains(situation.cluster().state())) {
            return ActionsView.NONE;
        }
        var reasons = reasons();
        return new ActionsView(kinds().map(kind -> button(kind, reasons)).toList(), reasons);
    }

    private Stream<ChangeKind> kinds() {
        return Stream.of(ChangeKind.RESIZE, paused() ? ChangeKind.RESUME : ChangeKind.PAUSE);
    }

    private boolean paused() {
        return cluster()
                .inAtlas()
                .map(InAtlas::paused)
                .filter(Boolean.TRUE::equals)
                .isPresent();
    }

    private List<Reason> reasons() {
        var sentences =
                kinds().flatMap(kind -> obstacle(kind).stream()).distinct().toList();
        return IntStream.range(0, sentences.size())
                .mapToObj(number -> new Reason("why-not-" + number, sentences.get(number)))
                .toList();
    }

    private ActionView button(ChangeKind kind, List<Reason> reasons) {
        return obstacle(kind)
                .map(sentence -> new ActionView(label(kind), "", false, id(sentence, reasons)))
                .orElseGet(() -> new ActionView(label(kind), address(kind), kind == ChangeKind.RESUME, ""));
    }

    private static String id(String sentence, List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> reason.sentence().equals(sentence))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Optional<String> obstacle(ChangeKind kind) {
        return cluster().obstacle(kind, situation.now());
    }

    private static String label(ChangeKind kind) {
        return switch (kind) {
            case RESIZE -> "Resize";
            case PAUSE -> "Pause";
            case RESUME -> "Resume";
            case CREATE, ADOPT, RESTORE, DELETE -> throw new IllegalArgumentException("No button for " + kind);
        };
    }

    private String address(ChangeKind kind) {
        var id = cluster().id();
        return switch (kind) {
            case RESIZE -> ClusterLinks.resize(id);
            case PAUSE -> ClusterLinks.pause(id);
            case RESUME -> ClusterLinks.resume(id);
            case CREATE, ADOPT, RESTORE, DELETE -> throw new IllegalArgumentException("No button for " + kind);
        };
    }

    private Cluster cluster() {
        return situation.cluster();
    }
}
