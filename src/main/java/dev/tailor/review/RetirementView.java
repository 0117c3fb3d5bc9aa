package dev.tailor.review;

import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import dev.tailor.web.Problems;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The page before several clusters are deleted.
 *
 * @param going those that can be
 * @param staying those that can't, with the reason
 * @param why for the history; may be empty
 * @param typed what was typed as confirmation
 */
public record RetirementView(
        List<Going> going, List<Staying> staying, Instant now, String why, String typed, Problems problems) {
    /** @param from when Atlas would be asked to delete it; until then it can be undone */
    public record Going(Cluster cluster, Instant from) {}

    /** @param reason as a sentence */
    public record Staying(Cluster cluster, String reason) {}

    static RetirementView of(List<Cluster> named, Clusters clusters, Instant now, String why, String typed) {
        var going = named.stream()
                .filter(cluster -> cluster.obstacle(ChangeKind.DELETE, now).isEmpty())
                .map(cluster -> new Going(cluster, clusters.deletedFrom(cluster, now)))
                .toList();
        var staying = named.stream()
                .flatMap(cluster ->
                        cluster.obstacle(ChangeKind.DELETE, now).stream().map(reason -> new Staying(cluster, reason)))
                .toList();
        return new RetirementView(going, staying, now, why, typed, Problems.NONE);
    }

    RetirementView with(Map<String, String> found) {
        return new RetirementView(going, staying, now, why, typed, new Problems(found));
    }

    /** "1 cluster", "3 clusters". */
    public String number() {
        return going.size() == 1 ? "1 cluster" : going.size() + " clusters";
    }

    /** What has to be typed. */
    public String phrase() {
        return "retire " + number();
    }

    boolean confirmed() {
        return !going.isEmpty() && typed.equals(phrase());
    }

    /** Whether any of it can be undone. */
    public boolean undoable() {
        return going.stream().anyMatch(this::undoable);
    }

    public boolean undoable(Going one) {
        return one.from().isAfter(now);
    }

    List<String> names() {
        return going.stream().map(one -> one.cluster().name()).toList();
    }

    /** Those that stay too: what became of them is told with the others. */
    public List<Cluster> all() {
        return Stream.concat(
                        going.stream().map(Going::cluster), staying.stream().map(Staying::cluster))
                .toList();
    }
}
