package dev.tailor.team;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody who has signed in at least once; {@link People} writes it in SQL, so that two at once are no conflict. */
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
}
