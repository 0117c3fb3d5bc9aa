package dev.tailor.cluster;

import dev.tailor.catalog.Placement;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A change as whoever carries it out needs it: a copy, so that no transaction is open while Atlas is asked.
 *
 * @param changeId the change
 * @param kind what is wished for
 * @param status where it stands
 * @param tries how often Atlas was asked to do it
 * @param askedAt when the change was asked for
 * @param notBefore until when a deletion can be undone; null for other kinds
 * @param loginsRemoved whether a deletion has taken the logins away
 * @param atlasId Atlas's id of the cluster as it was last seen; null before
 * @param ended whether nothing will happen to the cluster any more
 * @param clusterId our id of the cluster, which its tag carries
 * @param name its name in Atlas
 * @param description what it is for; may be empty
 * @param owner name and mail address of its owner
 * @param clusterAskedAt when the cluster was asked for
 * @param labels its labels
 * @param projectAtlasId Atlas's id of the project
 * @param placement where new clusters of the project go
 * @param instanceSize the machines to have afterwards, in Atlas's words; null where the kind changes none
 * @param storageGb the disk to have afterwards, in GB; null where the kind changes none
 */
public record Assignment(
        long changeId,
        ChangeKind kind,
        ChangeStatus status,
        int tries,
        Instant askedAt,
        Instant notBefore,
        boolean loginsRemoved,
        String atlasId,
        boolean ended,
        UUID clusterId,
        String name,
        String description,
        String owner,
        Instant clusterAskedAt,
        Map<String, String> labels,
        String projectAtlasId,
        Placement placement,
        String instanceSize,
        Integer storageGb) {

    static Assignment of(Change change) {
        var cluster = change.cluster();
        var project = cluster.project();
        return new Assignment(
                change.id(),
                change.kind(),
                change.status(),
                change.tries(),
                change.askedAt(),
                change.notBefore().orElse(null),
                change.loginsRemovedAt().isPresent(),
                cluster.inAtlas().map(InAtlas::atlasId).orElse(null),
                cluster.endedAt().isPresent(),
                cluster.id(),
                cluster.name(),
                cluster.description(),
                cluster.owner().nameAndEmail(),
                cluster.askedAt(),
                cluster.labels(),
                project.atlasId(),
                project.placement(),
                Optional.ofNullable(change.toSize())
                        .map(size -> size.instanceSize())
                        .orElse(null),
                change.toStorageGb());
    }
}
