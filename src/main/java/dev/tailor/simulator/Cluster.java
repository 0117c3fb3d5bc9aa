package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A cluster as Atlas keeps it: its settings, as clients send and read them, and where its life stands. */
final class Cluster {
    private static final Duration RESUMING_BY_ITSELF = Duration.ofMinutes(7);

    private String id;
    private String name;
    private Family family;
    private Instant created;
    private ObjectNode settings;
    private Life life;
    private Pauses pauses = new Pauses();
    private Usage usage = new Usage();
    private String heldState;
    private Instant outOfCapacityAt;

    private Cluster() {}

    Cluster(String id, String name, Family family, Instant created, ObjectNode settings, Life life) {
        this.id = id;
        this.name = name;
        this.family = family;
        this.created = created;
        this.settings = settings;
        this.life = life;
        this.usage = Usage.usual(this);
    }

    /** Atlas resumes what was paused too long. */
    void passTo(Instant now) {
        pauses.tooLongAt(now).ifPresent(this::resumeByItself);
    }

    void resumeByItself(Instant now) {
        resume(now, RESUMING_BY_ITSELF);
    }

    void update(ObjectNode newSettings, Duration takes, Instant now) {
        settings = newSettings;
        life.then(Life.UPDATING, takes, now);
    }

    /** Turns into another kind of cluster. */
    void become(Family other, ObjectNode newSettings, Duration takes, Instant now) {
        family = other;
        update(newSettings, takes, now);
    }

    void pause(Instant now, Duration takes) {
        pauses.begin(now);
        life.then(Life.UPDATING, takes, now);
    }

    void resume(Instant now, Duration takes) {
        pauses.resume(now);
        life.then(Life.UPDATING, takes, now);
    }

    void delete(Instant now, Duration takes) {
        outOfCapacityAt = null;
        life.then(Life.DELETING, takes, now);
    }

    /** From then on it turns out that the region has no room for it. */
    void runOutOfCapacity(Instant from) {
        outOfCapacityAt = from;
    }

    /** Shows this state, whatever Atlas knows of it, until it is let go. */
    void hold(String state) {
        heldState = state;
    }

    /** Shows its true state again. */
    void letGo() {
        heldState = null;
    }

    /** Ends all that is under way, and shows its true state again. */
    void settle(Instant now) {
        heldState = null;
        life.settle(now);
    }

    /** Changes the settings at once, without any work. */
    void replaceSettings(ObjectNode newSettings) {
        settings = newSettings;
    }

    /** Says that it is paused or running, without any work. */
    void replacePaused(boolean paused, Instant now) {
        if (paused) {
            pauses.begin(now);
        } else {
            pauses.end(now);
        }
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    Family family() {
        return family;
    }

    Instant created() {
        return created;
    }

    ObjectNode settings() {
        return settings;
    }

    boolean paused() {
        return pauses.now();
    }

    boolean recentlyResumed(Instant now) {
        return pauses.recentlyEnded(now);
    }

    Pauses pauses() {
        return pauses;
    }

    /** How much of it is used, and how. */
    Usage usage() {
        return usage;
    }

    /** When it first came up. */
    Instant readySince() {
        return life.readySince();
    }

    boolean deletionRequested() {
        return life.deletionRequested();
    }

    /** What Atlas shows as stateName; a creation that the region has no room for never ends. */
    String stateAt(Instant now) {
        var state = outOfCapacityAt == null ? life.stateAt(now) : Life.CREATING;
        return Optional.ofNullable(heldState).orElse(state);
    }

    boolean idleAt(Instant now) {
        return life.idleAt(now) && !outOfCapacityAt(now);
    }

    boolean readyAt(Instant now) {
        return life.readyAt(now) && outOfCapacityAt == null;
    }

    boolean goneAt(Instant now) {
        return life.goneAt(now);
    }

    boolean outOfCapacityAt(Instant now) {
        return outOfCapacityAt != null && !outOfCapacityAt.isAfter(now);
    }
}
