package dev.tailor.cluster;

import dev.tailor.catalog.Placement;
import dev.tailor.catalog.Size;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A change as whoever carries it out needs it: a copy, so that no transaction is open while Atlas is asked.
 *
 * @param changeId the change
 * @param kind what is wished for
 * @param status where it stands
 * @param tries how often Atlas was asked to do it, since somebody last had it tried again
 * @param attempted whether Atlas may have heard of it, ever
 * @param waitsForRoom whether it is tried until the cloud has room
 * @param notBefore until when a deletion can be undone; null for other kinds
 * @param loginsRemoved whether a deletion has taken the logins away
 * @param atlasId Atlas's id of the cluster as it was last seen; null before
 * @param ended whether Atlas is not to have the cluster any more; one that was forgotten it keeps
 * @param clusterId our id of the cluster, which its tag carries
 * @param name its name in Atlas
 * @param tags what Atlas's tags are to say
 * @param told what Atlas was last told of tags; null before Atlas has the cluster
 * @param protection whether it is to be protected from deletion
 * @param projectAtlasId Atlas's id of the project
 * @param placement where new clusters of the project go
 * @param instanceSize the machines to have afterwards, in Atlas's words; null where they stay as Atlas has them
 * @param storageGb the disk to have afterwards, in GB; null where it stays as Atlas has it
 * @param restores the key of the difference that it puts right; null where it is a wish of its own
 * @param lateFrom from when on it takes longer than usual
 * @param failingSince since when Atlas could not do it whenever it was asked; null where it could, or was not asked
 */
public record Assignment(
        long changeId,
        ChangeKind kind,
        ChangeStatus status,
        int tries,
        boolean attempted,
        boolean waitsForRoom,
        Instant notBefore,
        boolean loginsRemoved,
        String atlasId,
        boolean ended,
        UUID clusterId,
        String name,
        Map<String, String> tags,
        Map<String, String> told,
        boolean protection,
        String projectAtlasId,
        Placement placement,
        String instanceSize,
        Integer storageGb,
        String restores,
        Instant lateFrom,
        Instant failingSince) {

    static Assignment of(Change change) {
        var cluster = change.cluster();
        var project = cluster.project();
        return new Assignment(
                change.id(),
                change.kind(),
                change.status(),
                change.recentTries(),
                change.attempted(),
                change.waitsForRoom(),
                change.notBefore().orElse(null),
                change.loginsRemovedAt().isPresent(),
                cluster.inAtlas().map(InAtlas::atlasId).orElse(null),
                cluster.endedAt().isPresent() && cluster.state() != ClusterState.FORGOTTEN,
                cluster.id(),
                cluster.name(),
                cluster.tags(),
                cluster.told(),
                cluster.protection(),
                project.atlasId(),
                project.placement(),
                change.newSize().map(Size::instanceSize).orElse(null),
                change.newStorageGb().orElse(null),
                change.restores().orElse(null),
                change.lateFrom(),
                change.failingSince().orElse(null));
    }

    /** The tags with one of them as it is to be, the others as Atlas has them. */
    public Map<String, String> restored(Map<String, String> have) {
        var key = restores.substring(Difference.TAG.length());
        return Tags.with(new TreeMap<>(have), key, tags.get(key));
    }

    /** The tags with what was edited since Atlas was told; what others have changed in Atlas stays. */
    public Map<String, String> edited(Map<String, String> have) {
        return Tags.edited(told == null ? Map.of() : told, tags, have);
    }

    /** Whether it puts a tag right, and not the protection from deletion. */
    public boolean restoresTag() {
        return restores != null && restores.startsWith(Difference.TAG);
    }
}
