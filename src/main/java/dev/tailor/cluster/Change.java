package dev.tailor.cluster;

import dev.tailor.catalog.Size;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** One wish about a cluster: who, when, why, who decided, how it ended. */
@Entity
public class Change {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cluster_id")
    private Cluster cluster;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    @Enumerated(EnumType.STRING)
    private ChangeStatus status;

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

    @Embedded
    private Decision decision;

    private Instant loginsRemovedAt;
    private Instant sentAt;
    private Instant finishedAt;
    private int tries;
    private Instant nextTryAt;

    @Embedded
    private Trouble trouble;

    protected Change() {}

    private Change(ChangeKind kind, Cluster cluster, Somebody askedBy, String reason, Instant now) {
        this.kind = kind;
        this.cluster = cluster;
        this.askedBy = askedBy;
        this.reason = Texts.plain(reason);
        this.askedAt = now;
        this.status = ChangeStatus.WAITING;
    }

    static Change create(Cluster cluster, Somebody askedBy, String reason, Instant now) {
        var change = new Change(ChangeKind.CREATE, cluster, askedBy, reason, now);
        change.toSize = cluster.size();
        change.toStorageGb = cluster.storageGb();
        return change;
    }

    static Change resize(Cluster cluster, Size size, int storageGb, Somebody askedBy, String reason, Instant now) {
        var change = new Change(ChangeKind.RESIZE, cluster, askedBy, reason, now);
        change.fromSize = cluster.size();
        change.fromStorageGb = cluster.storageGb();
        change.toSize = size;
        change.toStorageGb = storageGb;
        return change;
    }

    static Change pause(Cluster cluster, Somebody askedBy, String reason, Instant now) {
        return new Change(ChangeKind.PAUSE, cluster, askedBy, reason, now);
    }

    static Change resume(Cluster cluster, Somebody askedBy, String reason, Instant now) {
        return new Change(ChangeKind.RESUME, cluster, askedBy, reason, now);
    }

    /** @param notBefore until when it can be undone */
    static Change delete(Cluster cluster, Somebody askedBy, String reason, Instant notBefore, Instant now) {
        var change = new Change(ChangeKind.DELETE, cluster, askedBy, reason, now);
        change.notBefore = notBefore;
        return change;
    }

    public Long id() {
        return id;
    }

    public Cluster cluster() {
        return cluster;
    }

    public ChangeKind kind() {
        return kind;
    }

    public ChangeStatus status() {
        return status;
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

    /** The size before a resize; null for other kinds. */
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

    /** Until when a deletion can be undone. */
    public Optional<Instant> notBefore() {
        return Optional.ofNullable(notBefore);
    }

    /** Whether this is a deletion without the time to undo it: it is as good as done. */
    public boolean cannotBeUndone() {
        return notBefore != null && !notBefore.isAfter(askedAt);
    }

    public Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }

    /** When a deletion took the logins away. */
    public Optional<Instant> loginsRemovedAt() {
        return Optional.ofNullable(loginsRemovedAt);
    }

    /** When Atlas accepted it. */
    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    /** When it came into force, or ended otherwise. */
    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    /** How often Atlas was asked to do it. */
    public int tries() {
        return tries;
    }

    /** When Atlas is asked again, after trouble that heals. */
    public Optional<Instant> nextTryAt() {
        return Optional.ofNullable(nextTryAt);
    }

    /** Why Atlas has not done it, last time it was asked. */
    public Optional<Trouble> trouble() {
        return Optional.ofNullable(trouble);
    }

    void decide(ChangeStatus outcome, Decision by) {
        decision = by;
        status = outcome;
        finishedAt = outcome == ChangeStatus.DUE ? null : by.at();
    }

    void attempt() {
        tries++;
    }

    void loginsRemoved(Instant now) {
        loginsRemovedAt = now;
    }

    void sent(Instant now) {
        status = ChangeStatus.SENT;
        sentAt = now;
        nextTryAt = null;
        trouble = null;
    }

    void finish(ChangeStatus outcome, Instant now) {
        status = outcome;
        finishedAt = now;
        nextTryAt = null;
    }

    void fail(Trouble why, Instant now) {
        trouble = why;
        finish(ChangeStatus.FAILED, now);
    }

    void tryLater(Trouble why, Instant next) {
        trouble = why;
        nextTryAt = next;
    }

    void tryAgain(Instant now) {
        status = ChangeStatus.DUE;
        finishedAt = null;
        sentAt = null;
        nextTryAt = now;
    }
}
