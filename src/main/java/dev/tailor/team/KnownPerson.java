package dev.tailor.team;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody who has signed in at least once. */
@Entity
@Table(name = "person")
class KnownPerson {
    @Id
    private String id;

    private String name;
    private String givenName;
    private String email;
    private Instant seenAt;

    protected KnownPerson() {}

    KnownPerson(Person person, Instant now) {
        id = person.id();
        name = person.name();
        givenName = person.givenName();
        email = person.email();
        seenAt = now;
    }
}
