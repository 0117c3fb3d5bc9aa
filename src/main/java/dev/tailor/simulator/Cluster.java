package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;

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
    private Appearance appearance = new Appearance();
    private ObjectNode configuration = Json.object();

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

    /** Sets its servers up differently. */
    void configure(ObjectNode newConfiguration, Duration takes, Instant now) {
        configuration = newConfiguration;
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
        appearance.giveUp();
        life.then(Life.DELETING, takes, now);
    }

    /** Ends all that is under way, and shows its true state again. */
    void settle(Instant now) {
        appearance.letGo();
        life.settle(now);
    }

    /** Changes the settings at once, without any work. */
    void replaceSettings(ObjectNode newSettings) {
        settings = newSettings;
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

    Pauses pauses() {
        return pauses;
    }

    Appearance appearance() {
        return appearance;
    }

    /** How its servers are set up, as far as somebody has said so. */
    ObjectNode configuration() {
        return configuration;
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

    /** What Atlas shows as stateName. */
    String stateAt(Instant now) {
        return appearance.of(life.stateAt(now));
    }

    boolean idleAt(Instant now) {
        return life.idleAt(now) && !appearance.outOfCapacityAt(now);
    }

    boolean readyAt(Instant now) {
        return life.readyAt(now) && appearance.hasRoom();
    }

    boolean goneAt(Instant now) {
        return life.goneAt(now);
    }
}
