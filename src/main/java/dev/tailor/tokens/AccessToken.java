package dev.tailor.tokens;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** A token as Postgres knows it: everything but itself. */
@Entity
class AccessToken {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String personId;
    private String name;

    @Enumerated(EnumType.STRING)
    private TokenScope scope;

    private String hash;
    private Instant madeAt;
    private Instant endsAt;
    private Instant usedAt;
    private Instant revokedAt;
    private String revokedBy;

    protected AccessToken() {}

    AccessToken(String personId, TokenWish wish, Secret secret, Instant now) {
        this.personId = personId;
        this.name = wish.name();
        this.scope = wish.scope();
        this.endsAt = wish.endsAt();
        this.hash = secret.hash();
        this.madeAt = now;
    }

    long id() {
        return id;
    }

    String personId() {
        return personId;
    }

    String name() {
        return name;
    }

    TokenScope scope() {
        return scope;
    }

    boolean works(Instant now) {
        return revokedAt == null && now.isBefore(endsAt);
    }

    boolean revoked() {
        return revokedAt != null;
    }

    boolean unusedSince(Instant moment) {
        return usedAt == null || !usedAt.isAfter(moment);
    }

    void revoke(String by, Instant now) {
        revokedAt = now;
        revokedBy = by;
    }

    TokenRow row(String owner, Instant now) {
        return new TokenRow(id, owner, name, scope, madeAt, endsAt, usedAt, revokedAt, revokedBy, works(now));
    }
}
