package dev.tailor.schedule;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.SortedSet;
import java.util.UUID;

/** The rule of one cluster, or of a project. */
@Entity
public class Schedule {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long projectId;
    private UUID clusterId;

    @Convert(converter = NightsInPostgres.class)
    private SortedSet<DayOfWeek> nights;

    private LocalTime pausesAt;
    private LocalTime resumesAt;
    private boolean weekends;
    private ZoneId zone;
    private String changedBy;
    private Instant changedAt;

    protected Schedule() {}

    static Schedule ofCluster(UUID cluster) {
        var schedule = new Schedule();
        schedule.clusterId = cluster;
        return schedule;
    }

    static Schedule ofProject(long project) {
        var schedule = new Schedule();
        schedule.projectId = project;
        return schedule;
    }

    void become(NightRule rule, String by, Instant now) {
        nights = rule.nights();
        pausesAt = rule.from();
        resumesAt = rule.until();
        weekends = rule.weekends();
        zone = rule.zone();
        changedBy = by;
        changedAt = now;
    }

    public NightRule rule() {
        return new NightRule(nights, pausesAt, resumesAt, weekends, zone);
    }

    /** Whether it is a cluster's own. */
    public boolean own() {
        return clusterId != null;
    }

    /** Who has last said so. */
    public String changedBy() {
        return changedBy;
    }

    /** Nights that began before this are none of it. */
    public Instant changedAt() {
        return changedAt;
    }
}
