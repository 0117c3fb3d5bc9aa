package dev.tailor.team;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** Somebody's role in a team, as their last token said. */
@Entity
@Table(name = "membership")
class Membership implements Serializable {
    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private KnownPerson person;

    @Id
    private String team;

    @Enumerated(EnumType.STRING)
    private Role role;

    protected Membership() {}

    Membership(KnownPerson person, String team, Role role) {
        this.person = person;
        this.team = team;
        this.role = role;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Membership one && one.person.equals(person) && one.team.equals(team);
    }

    @Override
    public int hashCode() {
        return Objects.hash(person, team);
    }
}
