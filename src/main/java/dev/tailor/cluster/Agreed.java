package dev.tailor.cluster;

import dev.tailor.catalog.Project;
import dev.tailor.catalog.Size;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a cluster is to be, as it was last agreed on: by a change in force, or by taking what Atlas has. */
@MappedSuperclass
public abstract class Agreed extends Described {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "size_id")
    private Size size;

    private int storageGb;
    private Instant pausedAt;
    private boolean protection;

    @Embedded
    private Expiry expiry;

    @Column(name = "told_tags")
    @Convert(converter = TagsInPostgres.class)
    private Map<String, String> told;

    protected Agreed() {}

    Agreed(UUID id, Project project, Size size, Somebody owner, NewCluster wish, Instant now) {
        super(id, project, owner, wish, now);
        this.size = size;
        this.storageGb = wish.storageGb();
    }

    /** The size in force; one that is asked for or under way is the current change's. */
    public Size size() {
        return size;
    }

    /** The storage in force, in GB. */
    public int storageGb() {
        return storageGb;
    }

    /** Since when it is to stand still; empty where it is to run. */
    public Optional<Instant> pausedAt() {
        return Optional.ofNullable(pausedAt);
    }

    /** Until when it is wanted, or that it never expires; empty where nobody has said. */
    public Optional<Expiry> expiry() {
        return Optional.ofNullable(expiry);
    }

    void expires(Expiry when) {
        expiry = when;
    }

    /** Whether it is protected from deletion: in Tailor, and to be in Atlas. */
    public boolean protection() {
        return protection;
    }

    /** What Atlas was last told of tags; null where it was told of none, or nobody noted it. */
    Map<String, String> told() {
        return told;
    }

    void agreeOn(Size newSize, int newStorageGb) {
        size = newSize;
        storageGb = newStorageGb;
    }

    void agreeOnPause(boolean paused, Instant now) {
        pausedAt = paused ? now : null;
    }

    void agreeOnProtection(boolean on) {
        protection = on;
    }

    /** Atlas was told of these tags. */
    void told(Map<String, String> tags) {
        told = tags;
    }
}
