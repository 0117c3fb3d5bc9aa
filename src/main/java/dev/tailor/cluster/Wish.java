package dev.tailor.cluster;

import dev.tailor.catalog.Size;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;

/** What somebody asks for about a cluster: the half of a change that stays as it was asked. */
@MappedSuperclass
public abstract class Wish {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cluster_id")
    private Cluster cluster;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "asked_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "asked_by_name"))
    @AttributeOverride(name = "email", column = @Column(name = "asked_by_email"))
    private Somebody askedBy;

    private Instant askedAt;
    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "from_size_id")
    private Size fromSize;

    private Integer fromStorageGb;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "to_size_id")
    private Size toSize;

    private Integer toStorageGb;
    private Instant notBefore;
    private String restores;

    @Embedded
    private Awaited awaited;

    protected Wish() {}

    Wish(ChangeKind kind, Cluster cluster, Somebody askedBy, String reason, Instant now) {
        this.kind = kind;
        this.cluster = cluster;
        this.askedBy = askedBy;
        this.reason = Texts.plain(reason);
        this.askedAt = now;
    }

    final void from(Size size, int storageGb) {
        fromSize = size;
        fromStorageGb = storageGb;
    }

    final void to(Size size, int storageGb) {
        toSize = size;
        toStorageGb = storageGb;
    }

    /**
     * A resize goes on from what the cluster has by now. What it asks for it asks for still; what it does not ask for
     * stays as that is.
     */
    final void goOnFrom(Size size, int storageGb) {
        var newSize = newSize();
        var newStorageGb = newStorageGb().map(asked -> Math.max(asked, storageGb));
        to(newSize.orElse(size), newStorageGb.orElse(storageGb));
        if (restores == null && newSize.filter(size::equals).isEmpty()) {
            fromSize = size;
        }
        if (restores == null && !newStorageGb.equals(Optional.of(storageGb))) {
            fromStorageGb = storageGb;
        }
    }

    final void undoableUntil(Instant end) {
        notBefore = end;
    }

    final void awaits(Approval approval) {
        awaited = Awaited.of(approval);
    }

    final void restoring(Difference difference) {
        restores = difference.key();
    }

    public Cluster cluster() {
        return cluster;
    }

    public ChangeKind kind() {
        return kind;
    }

    public Somebody askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Why, in the asker's words; may be empty. */
    public String reason() {
        return reason;
    }

    /** For whom it waits or has waited, and why, by the rules of when it was asked for. */
    public Approval approval() {
        return awaited == null ? Approval.atOnce() : awaited.approval();
    }

    /** The key of the difference that it puts right; empty for a wish of its own. */
    public Optional<String> restores() {
        return Optional.ofNullable(restores);
    }

    /** The size before a resize; null for other kinds, and where a resize restores what was asked. */
    public Size fromSize() {
        return fromSize;
    }

    /** The storage before a resize, in GB; null for other kinds. */
    public Integer fromStorageGb() {
        return fromStorageGb;
    }

    /** The size that a creation or resize asks for; null for other kinds. */
    public Size toSize() {
        return toSize;
    }

    /** The storage that a creation or resize asks for, in GB; null for other kinds. */
    public Integer toStorageGb() {
        return toStorageGb;
    }

    /**
     * The size that Atlas is to give it; empty where it asks for none, and Atlas's machines stay as they are. What is
     * restored is what is agreed on by now.
     */
    Optional<Size> newSize() {
        if (restores != null) {
            return restores.equals("size") ? Optional.of(cluster.size()) : Optional.empty();
        }
        return Optional.ofNullable(toSize).filter(size -> kind != ChangeKind.RESIZE || !size.equals(fromSize));
    }

    /** The storage that Atlas is to give it, in GB; empty likewise. */
    Optional<Integer> newStorageGb() {
        if (restores != null) {
            return restores.equals("storage") ? Optional.of(cluster.storageGb()) : Optional.empty();
        }
        return Optional.ofNullable(toStorageGb)
                .filter(storage -> kind != ChangeKind.RESIZE || !storage.equals(fromStorageGb));
    }

    /** Until when a deletion can be undone. */
    public Optional<Instant> notBefore() {
        return Optional.ofNullable(notBefore);
    }

    /** Whether this is a deletion without the time to undo it: it is as good as done. */
    public boolean cannotBeUndone() {
        return notBefore != null && !notBefore.isAfter(askedAt);
    }
}
