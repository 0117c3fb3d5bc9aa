package dev.tailor.access;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.LoginMark;
import dev.tailor.team.Person;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A database user that Tailor makes, with which somebody, or a program of theirs, signs in to one cluster. */
@Entity
class Login {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID clusterId;
    private Long projectId;
    private String username;
    private String personId;
    private String personName;
    private boolean program;
    private Instant askedAt;
    private Instant madeAt;
    private Instant resetAt;
    private Instant endsAt;
    private Instant removedAt;
    private Instant busyUntil;

    /** Whether an earlier try may have left a user in Atlas; known to whoever has just taken it. */
    private transient boolean triedBefore;

    protected Login() {}

    /** A person's own. */
    Login(Cluster cluster, Person person, String username, Instant now) {
        this.clusterId = cluster.id();
        this.projectId = cluster.project().id();
        this.username = username;
        this.askedAt = now;
        belong(person);
    }

    /** A program's, made by that person. */
    static Login ofProgram(Cluster cluster, Person maker, String username, Instant now) {
        var login = new Login(cluster, maker, username, now);
        login.program = true;
        return login;
    }

    long id() {
        return id;
    }

    long projectId() {
        return projectId;
    }

    UUID clusterId() {
        return clusterId;
    }

    String username() {
        return username;
    }

    /** Whose it is, or who has made it for a program. */
    String personName() {
        return personName;
    }

    boolean program() {
        return program;
    }

    /** When Atlas had it; empty while it is being made, or if that has failed. */
    Optional<Instant> madeAt() {
        return Optional.ofNullable(madeAt);
    }

    Optional<Instant> resetAt() {
        return Optional.ofNullable(resetAt);
    }

    /** When Atlas removes it by itself. */
    Optional<Instant> endsAt() {
        return Optional.ofNullable(endsAt);
    }

    Optional<Instant> removedAt() {
        return Optional.ofNullable(removedAt);
    }

    /** Whether that person has made it, be it for a program. */
    boolean madeBy(Person person) {
        return personId.equals(person.id());
    }

    boolean belongsTo(Person person) {
        return madeBy(person) && !program;
    }

    /** Whether somebody's request is at it: two passwords made at once would make one of them wrong. */
    boolean busy(Instant now) {
        return busyUntil != null && busyUntil.isAfter(now);
    }

    boolean triedBefore() {
        return triedBefore;
    }

    void tryAgain() {
        triedBefore = true;
    }

    void take(Instant now, Duration time) {
        busyUntil = now.plus(time);
    }

    void letGo() {
        busyUntil = null;
    }

    void call(String newUsername) {
        username = newUsername;
    }

    /** Makes it theirs: an unfinished one, whose password nobody has seen. */
    final void belong(Person person) {
        personId = person.id();
        personName = person.name();
    }

    void made(Instant now) {
        madeAt = now;
    }

    void reset(Instant now) {
        resetAt = now;
    }

    /** Ends at that moment; never, where it is null. */
    void end(Instant at) {
        endsAt = at;
    }

    void remove(Instant now) {
        removedAt = now;
    }

    /** What Atlas shows beside the user. */
    String description() {
        return LoginMark.behind(personName, clusterId, id);
    }

    /** The end of that, by which a user proves to be this login. */
    String proof() {
        return LoginMark.of(clusterId, id);
    }
}
