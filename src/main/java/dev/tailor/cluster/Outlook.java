package dev.tailor.cluster;

import dev.tailor.catalog.Amounts;
import dev.tailor.catalog.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a cluster will be once the change that is under way, and those behind it, are done. */
public record Outlook(Cluster cluster) {
    /** What comes behind the change that the cluster is about, first things first: decided, or before a lead. */
    public List<Change> followers() {
        var current = cluster.currentChange().map(Change::id).orElse(0L);
        return cluster.open().stream()
                .filter(change -> !change.id().equals(current))
                .toList();
    }

    /** The size once what is under way is done. */
    public Size size() {
        return resize().flatMap(Change::newSize).orElse(cluster.size());
    }

    /** The storage once what is under way is done, in GB. */
    public int storageGb() {
        return resize().flatMap(Change::newStorageGb).orElse(cluster.storageGb());
    }

    /** What it counts of its team's quota: the larger of what it is, of what Atlas has, and of all that is decided. */
    public Amounts counted() {
        var disk = cluster.inAtlas().map(InAtlas::storageGb).orElse(0);
        return changes()
                .filter(change -> change.kind() == ChangeKind.RESIZE && change.status() != ChangeStatus.WAITING)
                .map(change -> Amounts.of(change.toSize(), change.toStorageGb()))
                .reduce(Amounts.of(cluster.size(), Math.max(cluster.storageGb(), disk)), Amounts::or);
    }

    /** Whether it will stand still. */
    public boolean paused() {
        return changes()
                .filter(change -> change.status() != ChangeStatus.WAITING)
                .map(Change::kind)
                .filter(kind -> kind == ChangeKind.PAUSE || kind == ChangeKind.RESUME)
                .reduce((earlier, later) -> later)
                .map(kind -> kind == ChangeKind.PAUSE)
                .orElse(cluster.inAtlas().map(InAtlas::isPaused).orElse(false));
    }

    /** Why nothing else is asked of a cluster that goes; only where that can be undone, it says so. */
    public String parting() {
        var undoable = cluster.state() != ClusterState.DELETING
                && cluster.currentChange().filter(Change::cannotBeUndone).isEmpty();
        return undoable ? "It will be deleted. Undo that first." : "It is being deleted.";
    }

    /** Whether a change of this kind waits for its turn. */
    boolean follows(ChangeKind kind) {
        return followers().stream().anyMatch(change -> change.kind() == kind);
    }

    private Stream<Change> changes() {
        return Stream.concat(cluster.underWay().stream(), followers().stream());
    }

    /** One that Atlas has not been asked for makes way for a later one. */
    private Optional<Change> resize() {
        return cluster.underWay().filter(change -> change.kind() == ChangeKind.RESIZE && change.attempted());
    }
}
