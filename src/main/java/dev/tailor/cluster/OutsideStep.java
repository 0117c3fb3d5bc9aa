package dev.tailor.cluster;

import dev.tailor.catalog.Size;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * What happened to a cluster in Atlas itself and no change tells: it runs in another size, stands still or runs again.
 * The room {@code cost} reads it beside the changes.
 */
@Entity
class OutsideStep {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID clusterId;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    private String sizeId;
    private Instant since;

    protected OutsideStep() {}

    private OutsideStep(Cluster cluster, ChangeKind kind, String sizeId, Instant since) {
        this.clusterId = cluster.id();
        this.kind = kind;
        this.sizeId = sizeId;
        this.since = since;
    }

    static OutsideStep resized(Cluster cluster, Size size, Instant since) {
        return new OutsideStep(cluster, ChangeKind.RESIZE, size.id(), since);
    }

    static OutsideStep paused(Cluster cluster, boolean still, Instant since) {
        return new OutsideStep(cluster, still ? ChangeKind.PAUSE : ChangeKind.RESUME, null, since);
    }
}
