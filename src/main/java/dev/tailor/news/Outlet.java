package dev.tailor.news;

import dev.tailor.cluster.NewsKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;

/** A webhook, and how it has answered lately. */
@Entity
class Outlet {
    @Id
    private UUID id;

    @Version
    private int version;

    private String team;
    private String name;
    private String host;
    private byte[] address;
    private byte[] secret;

    @Enumerated(EnumType.STRING)
    private Format format;

    private String[] kinds;
    private Instant madeAt;
    private String madeBy;
    private Instant pausedAt;
    private String pausedBy;

    /** How it answers is nothing that anybody has changed. */
    @OptimisticLock(excluded = true)
    private int failures;

    @OptimisticLock(excluded = true)
    private Instant lastAt;

    @OptimisticLock(excluded = true)
    private Boolean lastTaken;

    @OptimisticLock(excluded = true)
    private String lastOutcome;

    protected Outlet() {}

    Outlet(UUID id, String team, String madeBy, Instant madeAt) {
        this.id = id;
        this.team = team;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    UUID id() {
        return id;
    }

    /** Another one whenever somebody has changed it; whoever writes holds its row. */
    int version() {
        return version;
    }

    /** Whose news it is told; empty: every team's, and those that are nobody's. */
    Optional<String> team() {
        return Optional.ofNullable(team);
    }

    String name() {
        return name;
    }

    /** The host of its address, which is all that pages show of it. */
    String host() {
        return host;
    }

    byte[] address() {
        return address;
    }

    byte[] secret() {
        return secret;
    }

    Format format() {
        return format;
    }

    Set<NewsKind> kinds() {
        return Hearing.kinds(kinds);
    }

    Instant madeAt() {
        return madeAt;
    }

    String madeBy() {
        return madeBy;
    }

    boolean paused() {
        return pausedAt != null;
    }

    Instant pausedAt() {
        return pausedAt;
    }

    String pausedBy() {
        return pausedBy;
    }

    /** How often it failed since it last took something. */
    int failures() {
        return failures;
    }

    /** When it was last tried; null before. */
    Instant lastAt() {
        return lastAt;
    }

    /** Whether it took what it was sent last; null before. */
    Boolean lastTaken() {
        return lastTaken;
    }

    /** "answered 204"; null before. */
    String lastOutcome() {
        return lastOutcome;
    }

    void become(String newName, Format newFormat, Set<NewsKind> newKinds) {
        name = newName;
        format = newFormat;
        kinds = Hearing.keys(newKinds);
    }

    void leadTo(String newHost, byte[] sealed) {
        host = newHost;
        address = sealed;
        failures = 0;
    }

    void signWith(byte[] sealed) {
        secret = sealed;
    }

    void pause(String by, Instant now) {
        pausedAt = now;
        pausedBy = by;
    }

    void resume() {
        pausedAt = null;
        pausedBy = null;
        failures = 0;
    }

    void answered(Receipt receipt, Instant now) {
        failures = receipt.taken() ? 0 : failures + 1;
        lastAt = now;
        lastTaken = receipt.taken();
        lastOutcome = receipt.words();
    }
}
