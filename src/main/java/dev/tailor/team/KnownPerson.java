package dev.tailor.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.SortedMap;

/** Somebody who has signed in at least once; {@link People} writes it in SQL, so that two at once are no conflict. */
@Entity
@Table(name = "person")
class KnownPerson {
    @Id
    private String id;

    @Column(insertable = false, updatable = false)
    private long number;

    private String name;
    private String givenName;
    private String email;
    private boolean admin;
    private Instant seenAt;

    protected KnownPerson() {}

    LastSeen in(SortedMap<String, Role> roles) {
        return new LastSeen(new Person(id, name, givenName, email, null, roles, admin), seenAt);
    }
}
