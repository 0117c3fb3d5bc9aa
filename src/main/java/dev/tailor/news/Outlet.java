package dev.tailor.news;

import dev.tailor.cluster.NewsKind;
import jakarta.persistence.Embedded;
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

    /** What happens by itself nobody has changed. */
    @Embedded
    @OptimisticLock(excluded = true)
    private FormerSecret former;

    @Embedded
    @OptimisticLock(excluded = true)
    private LastCall last;

    protected Outlet() {}

    Outlet(UUID id, String team, String madeBy, Instant madeAt) {
        this.id = id;
        this.team = team;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.last = LastCall.NONE;
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

    /** The secret before, while it signs too. */
    Optional<FormerSecret> former(Instant now) {
        return Optional.ofNullable(former).filter(secret -> secret.signs(now));
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

    LastCall last() {
        return last;
    }

    void become(String newName, Format newFormat, Set<NewsKind> newKinds) {
        name = newName;
        format = newFormat;
        kinds = Hearing.keys(newKinds);
    }

    void leadTo(String newHost, byte[] sealed) {
        host = newHost;
        address = sealed;
        last = last.forgiven();
    }

    void signWith(byte[] sealed) {
        secret = sealed;
    }

    /** The same, and with the secret so far until then: its receiver needs time to learn the new one. */
    void signWith(byte[] sealed, Instant until) {
        former = new FormerSecret(secret, until);
        signWith(sealed);
    }

    void pause(String by, Instant now) {
        pausedAt = now;
        pausedBy = by;
    }

    void resume() {
        pausedAt = null;
        pausedBy = null;
        last = last.forgiven();
    }

    void answered(Receipt receipt, Instant now) {
        last = last.and(receipt, now);
        former = former(now).orElse(null);
    }
}
