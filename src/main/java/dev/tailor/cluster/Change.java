package dev.tailor.cluster;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** One wish about a cluster, and what became of it: who decided, how it went, how it ended. */
@Entity
@EntityListeners(ChangeTrail.class)
public class Change extends Wish {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private ChangeStatus status;

    @Embedded
    private Decision decision;

    private Instant loginsRemovedAt;
    private Instant restedAt;
    private Instant finishedAt;
    private Instant remindedAt;

    @Embedded
    private Attempts attempts = new Attempts();

    /** The step that the record tells. */
    private transient ChangeStatus writtenDown;

    protected Change() {}

    Change(ChangeKind kind, Cluster cluster, Somebody askedBy, String reason, Instant now) {
        super(kind, cluster, askedBy, reason, now);
        this.status = ChangeStatus.WAITING;
    }

    public Long id() {
        return id;
    }

    public ChangeStatus status() {
        return status;
    }

    ChangeStatus asWrittenDown() {
        return writtenDown;
    }

    void writtenDown() {
        writtenDown = status;
    }

    public Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }

    /** When a deletion took the logins away. */
    public Optional<Instant> loginsRemovedAt() {
        return Optional.ofNullable(loginsRemovedAt);
    }

    /** When those who decide about it were reminded. */
    public Optional<Instant> remindedAt() {
        return Optional.ofNullable(remindedAt);
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    /** When Atlas accepted it. */
    public Optional<Instant> sentAt() {
        return Optional.ofNullable(attempts.sentAt);
    }

    /** When it came into force, or ended otherwise. */
    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    /** How often Atlas was asked to do it, all in all. */
    public int tries() {
        return attempts.tries + attempts.earlierTries;
    }

    /** How often Atlas was asked since somebody last had it tried again. */
    int recentTries() {
        return attempts.tries;
    }

    /** When Atlas is asked again, after trouble that heals. */
    public Optional<Instant> nextTryAt() {
        return Optional.ofNullable(attempts.nextTryAt);
    }

    /** Why Atlas has not done it, last time it was asked. */
    public Optional<Trouble> trouble() {
        return Optional.ofNullable(attempts.trouble);
    }

    /** Since when Atlas could not do it whenever it was asked. */
    public Optional<Instant> failingSince() {
        return Optional.ofNullable(attempts.failingSince);
    }

    /** Whether it is tried until the cloud has room, because somebody prefers to wait. */
    public boolean waitsForRoom() {
        return attempts.waitsForRoom;
    }

    /** Whether Atlas may have heard of it. */
    boolean attempted() {
        return attempts.any();
    }

    /** Since when Atlas has been at it, or could have been. */
    public Instant started() {
        return sentAt().or(() -> decision().map(Decision::at)).orElse(askedAt());
    }

    /** From here on it takes more than twice the usual time. */
    public Instant lateFrom() {
        var usual = (toSize() == null ? cluster().size() : toSize()).usualTo();
        return started().plus(usual.multipliedBy(2));
    }

    void decide(ChangeStatus outcome, Decision by) {
        decision = by;
        status = outcome;
        finishedAt = outcome == ChangeStatus.DUE ? null : by.at();
    }

    /** Puts it behind the change that is under way. */
    void queue() {
        status = ChangeStatus.QUEUED;
    }

    /** Its turn has come: it goes on from what the cluster has by now. */
    void begin() {
        status = ChangeStatus.DUE;
        if (kind() == ChangeKind.RESIZE) {
            goOnFrom(cluster().size(), cluster().storageGb());
        }
    }

    void attempt() {
        attempts.begin();
    }

    /** What it was waiting for is done; that the cluster's machines rest is no more than a saving. */
    void loginsRemoved(Instant now) {
        loginsRemovedAt = now;
        attempts.cameForward();
    }

    /** Whether Atlas may have stopped the cluster's machines until it is deleted. */
    boolean mayRest() {
        return restedAt != null;
    }

    /** @param at when Atlas was asked to stop them; null where it does not */
    void rested(Instant at) {
        restedAt = at;
    }

    void sent(Instant now) {
        status = ChangeStatus.SENT;
        attempts.accepted(now);
    }

    void finish(ChangeStatus outcome, Instant now) {
        status = outcome;
        finishedAt = now;
        attempts.nextTryAt = null;
    }

    void fail(Trouble why, Instant now) {
        finish(ChangeStatus.FAILED, now);
        attempts.over(why);
    }

    void tryLater(Trouble why, Instant next, Instant now) {
        attempts.later(why, next, now);
    }

    void tryAgain(Instant now) {
        status = ChangeStatus.DUE;
        finishedAt = null;
        attempts.anew(now);
    }

    /** Nothing of it is to be tried any more. */
    void cleanedUp() {
        attempts.over(attempts.trouble);
        attempts.failingSince = null;
    }

    /** At once, whenever that would have been. */
    void tryNow(Instant now) {
        if (nextTryAt().isPresent()) {
            attempts.nextTryAt = now;
        }
    }

    /** Like trying again, and from then on as long as the cloud has no room. */
    void waitForRoom(Instant now) {
        tryAgain(now);
        attempts.waitsForRoom = true;
    }
}
