package dev.tailor.team;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** Somebody's role in a team that a lead has invited them to. */
@Entity
class Joined implements Serializable {
    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private KnownPerson person;

    @Id
    private String team;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String invitedBy;
    private Instant joinedAt;

    protected Joined() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof Joined one && one.person.equals(person) && one.team.equals(team);
    }

    @Override
    public int hashCode() {
        return Objects.hash(person, team);
    }
}
