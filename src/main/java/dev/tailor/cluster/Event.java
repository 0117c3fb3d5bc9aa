package dev.tailor.cluster;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Something that happened to a cluster besides changes. Rows are only ever added. */
@Entity
public class Event {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID clusterId;
    private Instant at;
    private String whoId;
    private String whoName;
    private String what;
    private String outcome;

    protected Event() {}

    Event(UUID clusterId, Instant at, Somebody who, String what, String outcome) {
        this.clusterId = clusterId;
        this.at = at;
        this.whoId = who.id();
        this.whoName = who.name();
        this.what = what;
        this.outcome = outcome;
    }

    public Long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    /** Who did it: a person's name, or Atlas. */
    public String whoName() {
        return whoName;
    }

    /** What they did, to be read after their name: "made the login dana-orders-cart". */
    public String what() {
        return what;
    }

    /** How it ended: "In force after 9 s"; may be empty. */
    public String outcome() {
        return outcome;
    }
}
