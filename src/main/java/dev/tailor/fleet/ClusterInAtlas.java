package dev.tailor.fleet;

import dev.tailor.atlas.AtlasCluster;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A cluster as Atlas's lists show it, whoever asked for it. What Atlas leaves out is null. */
@Entity
public class ClusterInAtlas implements Serializable {
    /** What a cluster is in that Atlas takes away. */
    public static final String DELETING = "DELETING";

    @Id
    private String projectId;

    @Id
    private String atlasId;

    private String name;
    private boolean flex;
    private String state;
    private boolean paused;
    private String instanceSize;
    private Double storageGb;
    private String placement;
    private String mongodbVersion;
    private boolean guarded;
    private Instant createdAt;
    private UUID clusterId;

    protected ClusterInAtlas() {}

    ClusterInAtlas(String projectId, AtlasCluster found, UUID ours) {
        this.projectId = projectId;
        this.atlasId = idOf(found);
        seen(found, ours);
    }

    /** Atlas has never left the id out; a name at least is unique in its project. */
    static String idOf(AtlasCluster found) {
        return Objects.requireNonNullElse(found.id(), found.name());
    }

    final void seen(AtlasCluster found, UUID ours) {
        name = found.name();
        flex = found.flex();
        state = found.stateName();
        paused = found.paused();
        instanceSize = found.instanceSize();
        storageGb = found.diskSizeGB();
        placement = Stream.of(found.provider(), found.region())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        mongodbVersion = found.mongoDBVersion();
        guarded = found.terminationProtectionEnabled();
        createdAt = found.createDate();
        clusterId = ours;
    }

    /** Tailor looks after it from now on. */
    void adopted(UUID ours) {
        clusterId = ours;
    }

    /** @param word in Atlas's words */
    void is(String word) {
        state = word;
    }

    public String projectId() {
        return projectId;
    }

    /** Whether Tailor looks after it. */
    boolean ours() {
        return clusterId != null;
    }

    public String atlasId() {
        return atlasId;
    }

    public String name() {
        return name;
    }

    /** Of the family that grows with its use, and has no size. */
    public boolean flex() {
        return flex;
    }

    /** In Atlas's words: IDLE, CREATING, or one that nobody knows yet. */
    public Optional<String> state() {
        return Optional.ofNullable(state);
    }

    public boolean paused() {
        return paused;
    }

    /** In Atlas's words: M10, R700, FLEX. */
    public Optional<String> instanceSize() {
        return Optional.ofNullable(instanceSize);
    }

    public Optional<Double> storageGb() {
        return Optional.ofNullable(storageGb);
    }

    /** "AWS EU_CENTRAL_1"; may be empty. */
    public String placement() {
        return placement;
    }

    public Optional<String> mongodbVersion() {
        return Optional.ofNullable(mongodbVersion);
    }

    /** Protected from deletion. */
    public boolean guarded() {
        return guarded;
    }

    public Optional<Instant> createdAt() {
        return Optional.ofNullable(createdAt);
    }

    public boolean isBeingDeleted() {
        return DELETING.equals(state);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClusterInAtlas one && one.projectId.equals(projectId) && one.atlasId.equals(atlasId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(projectId, atlasId);
    }
}
