package dev.tailor.access;

import dev.tailor.cluster.Cluster;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A database user that Tailor makes for somebody, who signs in to one cluster with it. */
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
    private Instant askedAt;
    private Instant madeAt;
    private Instant resetAt;
    private Instant removedAt;
    private Instant busyUntil;

    protected Login() {}

    Login(Cluster cluster, Person person, String username, Instant now) {
        this.clusterId = cluster.id();
        this.projectId = cluster.project().id();
        this.username = username;
        this.personId = person.id();
        this.personName = person.name();
        this.askedAt = now;
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

    String personName() {
        return personName;
    }

    /** When Atlas had it; empty while it is being made, or if that has failed. */
    Optional<Instant> madeAt() {
        return Optional.ofNullable(madeAt);
    }

    Optional<Instant> resetAt() {
        return Optional.ofNullable(resetAt);
    }

    Optional<Instant> removedAt() {
        return Optional.ofNullable(removedAt);
    }

    boolean belongsTo(Person person) {
        return personId.equals(person.id());
    }

    /** Its person decides about it, and so do the team's leads. */
    boolean managedBy(Person person, String team) {
        return belongsTo(person) ? person.is(Role.DEVELOPER, team) : person.is(Role.LEAD, team);
    }

    /** Whether somebody's request is at it: two passwords made at once would make one of them wrong. */
    boolean busy(Instant now) {
        return busyUntil != null && busyUntil.isAfter(now);
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

    void made(Instant now) {
        madeAt = now;
    }

    void reset(Instant now) {
        resetAt = now;
    }

    void remove(Instant now) {
        removedAt = now;
    }

    /**
     * What Atlas shows beside the user, at most 100 characters. The number after the cluster's id is the proof that a
     * user is ours, like the tag of a cluster.
     */
    String description() {
        var proof = proof();
        var room = 100 - proof.length();
        return (personName.length() > room ? personName.substring(0, room) : personName) + proof;
    }

    String proof() {
        return ", by Tailor " + clusterId + "/" + id;
    }
}
