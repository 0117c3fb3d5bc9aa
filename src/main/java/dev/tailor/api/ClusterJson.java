package dev.tailor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Expiry;
import dev.tailor.cluster.InAtlas;
import dev.tailor.cluster.Outlook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A cluster: what is asked for, and what Atlas was last seen to have. What does not apply is left out.
 *
 * @param state as on pages: waiting, starting, building, ready, changing, paused, unsure, retiring, deleting, failed,
 *     declined, withdrawn, expired, gone, forgotten
 * @param settled whether nothing moves by itself any more
 * @param size the size in force
 * @param differs whether Atlas has something else than was asked
 * @param protection whether it is protected from deletion
 * @param connectionString without credentials
 * @param expiresOn the last day that it is to run; absent where it does not expire
 * @param exemptedBy the lead who has exempted it from expiring
 * @param change the change that it is about now
 * @param following what comes behind that; lists leave it out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClusterJson(
        UUID id,
        String name,
        String team,
        ProjectRef project,
        String description,
        Map<String, String> labels,
        SomebodyJson owner,
        String state,
        boolean settled,
        String size,
        int storageGb,
        boolean differs,
        boolean protection,
        String connectionString,
        Instant askedAt,
        Instant readyAt,
        Instant pausedAt,
        Instant endedAt,
        LocalDate expiresOn,
        String exemptedBy,
        Seen inAtlas,
        ChangeJson change,
        List<ChangeJson> following,
        Map<String, String> links) {

    /** @param id Atlas's id of it */
    public record ProjectRef(String id, String name) {}

    /**
     * What Atlas was last seen to have.
     *
     * @param state in Atlas's words, whatever they are
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Seen(
            String id, String state, boolean paused, String instanceSize, Integer storageGb, String mongodbVersion) {
        static Seen of(InAtlas have) {
            return new Seen(
                    have.atlasId(),
                    have.state(),
                    have.isPaused(),
                    have.instanceSize(),
                    have.storageGb(),
                    have.mongodbVersion());
        }
    }

    /** With all that follows. */
    static ClusterJson of(Cluster cluster) {
        return of(
                cluster,
                new Outlook(cluster).followers().stream().map(ChangeJson::of).toList());
    }

    /** As a row of a list. */
    static ClusterJson inList(Cluster cluster) {
        return of(cluster, null);
    }

    private static ClusterJson of(Cluster cluster, List<ChangeJson> following) {
        return new ClusterJson(
                cluster.id(),
                cluster.name(),
                cluster.team(),
                new ProjectRef(cluster.project().atlasId(), cluster.project().name()),
                cluster.description(),
                cluster.labels(),
                SomebodyJson.of(cluster.owner()),
                ChangeJson.word(cluster.state()),
                isSettled(cluster),
                cluster.size().id(),
                cluster.storageGb(),
                cluster.drifted(),
                cluster.protection(),
                cluster.connectionString().orElse(null),
                cluster.askedAt(),
                cluster.readyAt().orElse(null),
                cluster.pausedAt().orElse(null),
                cluster.endedAt().orElse(null),
                cluster.expiry().map(Expiry::on).orElse(null),
                cluster.expiry().map(Expiry::exemptBy).orElse(null),
                cluster.inAtlas().map(Seen::of).orElse(null),
                cluster.currentChange().map(ChangeJson::of).orElse(null),
                following,
                links(cluster));
    }

    /** What waits for people, or for the end of the time in which it can be undone, does not move. */
    static boolean isSettled(Cluster cluster) {
        return !cluster.state().moving();
    }

    private static Map<String, String> links(Cluster cluster) {
        var self = Addresses.cluster(cluster.id());
        return Map.of("self", self, "history", self + "/history", "events", self + "/events");
    }
}
