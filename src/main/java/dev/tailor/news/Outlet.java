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

/** A webhook as somebody wants it: whose, what it is told and in which format, and whether it is paused. */
@Entity
class Outlet extends Line {
    @Id
    private UUID id;

    @Version
    private int version;

    private String team;
    private String name;

    @Enumerated(EnumType.STRING)
    private Format format;

    private String[] kinds;
    private Instant madeAt;
    private String madeBy;
    private Instant pausedAt;
    private String pausedBy;

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

    void become(String newName, Format newFormat, Set<NewsKind> newKinds) {
        name = newName;
        format = newFormat;
        kinds = Hearing.keys(newKinds);
    }

    void pause(String by, Instant now) {
        pausedAt = now;
        pausedBy = by;
    }

    void resume() {
        pausedAt = null;
        pausedBy = null;
        forgive();
    }
}
