package dev.tailor.membership;

import dev.tailor.team.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** Somebody may join a team: whoever signs in with this address. */
@Entity
public class Invitation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String team;
    private String email;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String invitedBy;
    private Instant invitedAt;
    private Instant endsAt;

    protected Invitation() {}

    Invitation(String team, String email, Role role, String invitedBy, Instant now, Instant endsAt) {
        this.team = team;
        this.email = email;
        this.role = role;
        this.invitedBy = invitedBy;
        this.invitedAt = now;
        this.endsAt = endsAt;
    }

    public Long id() {
        return id;
    }

    public String team() {
        return team;
    }

    /** In lower case. */
    public String email() {
        return email;
    }

    public Role role() {
        return role;
    }

    /** The name of the lead. */
    public String invitedBy() {
        return invitedBy;
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    /** When it is too late. */
    public Instant endsAt() {
        return endsAt;
    }
}
