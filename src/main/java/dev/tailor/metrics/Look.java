package dev.tailor.metrics;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.DiskRoom;
import dev.tailor.metrics.MetricsView.WarningView;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import dev.tailor.web.Formats;
import dev.tailor.web.Times;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** How a copy looks to somebody. */
record Look(Person who, Cluster cluster, Span span, Copy copy, Instant now, Times times) {
    private static final String OFTEN = "2s";

    MetricsView view() {
        var plots = plots();
        return new MetricsView(
                cluster.id(),
                MetricsView.title(span),
                span.word(),
                MetricsView.links(span),
                copy.demand().answeredAt(),
                copy.demand().onItsWay(now) ? OFTEN : null,
                tag(),
                warning(),
                sentence(),
                plots.stream().map(Plot::view).toList(),
                plots.isEmpty() ? null : new Table(plots, span).view());
    }

    private List<Plot> plots() {
        return Arrays.stream(Measure.values())
                .flatMap(measure -> copy.of(measure).stream())
                .map(measured -> new Plot(measured, span, limit(measured), times))
                .toList();
    }

    private Double limit(Measured measured) {
        return switch (measured.measure()) {
            case MEMORY -> (double) cluster.size().memoryGb();
            case DISK -> measured.most() == null ? Double.valueOf(cluster.storageGb()) : measured.most();
            default -> null;
        };
    }

    /** What is seen of it; the time that passes is not. */
    private String tag() {
        var seen = String.join(
                "|",
                span.name(),
                "" + copy.demand().answeredAt(),
                "" + copy.demand().failedAt(),
                "" + copy.demand().onItsWay(now),
                "" + manages());
        return Integer.toHexString(seen.hashCode());
    }

    private WarningView warning() {
        return copy.of(Measure.DISK)
                .filter(disk -> DiskRoom.of(disk.fullness().orElse(0.0)) != DiskRoom.ENOUGH)
                .map(this::warning)
                .orElse(null);
    }

    private WarningView warning(Measured disk) {
        var full = disk.fullness().orElseThrow();
        var state = "The disk is " + Formats.figure(full * 100) + " % full: "
                + Formats.figure(disk.now().orElseThrow()) + " of " + Formats.gigabytes(Math.round(disk.most())) + ".";
        var todo = manages() ? "" : " A developer or lead of " + cluster.team() + " can give it more storage.";
        var room = DiskRoom.of(full);
        return room == DiskRoom.ALMOST_NONE
                ? new WarningView("bad", state + " When it is full, nothing can be written any more." + todo, manages())
                : new WarningView("warn", state + " Give it more storage " + room.before() + "." + todo, manages());
    }

    private boolean manages() {
        return who.is(Role.DEVELOPER, cluster.team());
    }

    private String sentence() {
        if (copy.demand().failed()) {
            return silence();
        }
        if (!copy.measured().isEmpty()) {
            return "";
        }
        return copy.demand().answeredAt() == null ? notYet() : "Atlas does not measure this cluster’s nodes yet.";
    }

    private String notYet() {
        return copy.demand().onItsWay(now)
                ? "Atlas is being asked what it measured."
                : "Atlas has not told what it measured. Load the page again to ask once more.";
    }

    private String silence() {
        var older = copy.measured().isEmpty() ? "" : " What is shown is older.";
        return "Atlas did not tell what it measured " + times.when(copy.demand().failedAt()) + ". "
                + copy.demand().trouble() + older;
    }
}
