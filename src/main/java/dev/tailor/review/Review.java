package dev.tailor.review;

import dev.tailor.team.Person;
import dev.tailor.web.Times;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a lead has looked at a cluster, and what they decided about it; or why what they decided was refused. */
@Entity
@Immutable
public class Review {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID clusterId;
    private UUID sitting;
    private String whoId;
    private String whoName;
    private Instant at;
    private String fate;
    private String outcome;
    private boolean refused;

    protected Review() {}

    private Review(Person lead, UUID sitting, UUID cluster, Fate fate, String outcome, boolean refused, Instant now) {
        this.clusterId = cluster;
        this.sitting = sitting;
        this.whoId = lead.id();
        this.whoName = lead.name();
        this.at = now;
        this.fate = fate.key();
        this.outcome = outcome;
        this.refused = refused;
    }

    static Review done(Person lead, UUID sitting, UUID cluster, Fate fate, String outcome, Instant now) {
        return new Review(lead, sitting, cluster, fate, outcome, false, now);
    }

    static Review refused(Person lead, UUID sitting, UUID cluster, Fate fate, String why, Instant now) {
        return new Review(lead, sitting, cluster, fate, why, true, now);
    }

    public UUID clusterId() {
        return clusterId;
    }

    /** Their name at that time. */
    public String by() {
        return whoName;
    }

    public Instant at() {
        return at;
    }

    /** What was decided, as programs say it: keep, shrink, pause, expire, hand-over, retire. */
    public String fate() {
        return fate;
    }

    /** What became of it, as a sentence. */
    public String outcome() {
        return outcome;
    }

    /** Whether nothing was changed: then it is no review. */
    public boolean refused() {
        return refused;
    }

    /** "by Lena on 3 May 2026". */
    public String words(Times times) {
        return "by " + whoName + " on " + times.date(at);
    }
}
