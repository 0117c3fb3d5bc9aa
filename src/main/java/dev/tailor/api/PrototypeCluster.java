package dev.tailor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailor.atlas.AtlasCluster;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.InAtlas;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A cluster in the words of Atlas's API, as the prototype passed it on.
 *
 * @param groupId Atlas's id of the project
 * @param stateName IDLE, CREATING, UPDATING, DELETING, REPAIRING, or another word of Atlas's; WAITING and FAILED are ours:
 *     for what waits for a lead, and for what could not be built
 * @param instanceSizeName Atlas's name for the machines: M10
 * @param labels what Atlas calls tags today
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PrototypeCluster(
        String id,
        String name,
        String groupId,
        String stateName,
        boolean paused,
        String instanceSizeName,
        ProviderSettings providerSettings,
        Double diskSizeGB,
        String mongoDBVersion,
        List<Label> labels,
        ConnectionStrings connectionStrings,
        Instant createDate) {

    /** Where older programs look for the size. */
    public record ProviderSettings(String instanceSizeName) {}

    /** A key and its value. */
    public record Label(String key, String value) {}

    /** Empty until there is something to connect to. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ConnectionStrings(String standardSrv, String standard) {}

    /** As Atlas has it. */
    static PrototypeCluster of(AtlasCluster cluster) {
        return new PrototypeCluster(
                cluster.id(),
                cluster.name(),
                cluster.groupId(),
                cluster.stateName(),
                cluster.paused(),
                cluster.instanceSize(),
                new ProviderSettings(cluster.instanceSize()),
                cluster.diskSizeGB(),
                cluster.mongoDBVersion(),
                labels(cluster.tags()),
                new ConnectionStrings(cluster.standardSrv(), cluster.standard()),
                cluster.createDate());
    }

    /** As it is asked for, and as far as Atlas was seen to have it. */
    static PrototypeCluster of(Cluster cluster) {
        var machines = cluster.inAtlas()
                .map(InAtlas::instanceSize)
                .orElse(cluster.size().instanceSize());
        return new PrototypeCluster(
                cluster.inAtlas().map(InAtlas::atlasId).orElse(null),
                cluster.name(),
                cluster.project().atlasId(),
                PrototypeStates.of(cluster),
                cluster.inAtlas().map(InAtlas::isPaused).orElse(false),
                machines,
                new ProviderSettings(machines),
                (double) cluster.storageGb(),
                cluster.inAtlas()
                        .map(InAtlas::mongodbVersion)
                        .orElse(cluster.project().mongodbVersion()),
                labels(cluster.tags()),
                new ConnectionStrings(cluster.connectionString().orElse(null), null),
                cluster.askedAt());
    }

    private static List<Label> labels(Map<String, String> tags) {
        return new TreeMap<>(tags)
                .entrySet().stream()
                        .map(tag -> new Label(tag.getKey(), tag.getValue()))
                        .toList();
    }
}
