package dev.tailor.alerts;

import dev.tailor.atlas.AtlasAlert;
import dev.tailor.catalog.Project;
import dev.tailor.cluster.Cluster;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** An alert as Atlas last told it, and whose it is to see. */
@Entity
public class Alert {
    static final String OPEN = "OPEN";
    static final String CLOSED = "CLOSED";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id")
    private Project project;

    private String atlasId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cluster_id")
    private Cluster cluster;

    private String team;
    private String subject;
    private String eventType;
    private String metric;
    private Double measured;
    private String status;
    private Instant createdAt;
    private Instant closedAt;

    @Embedded
    private Acknowledgement acknowledgement;

    private Instant acknowledgementChangedAt;

    protected Alert() {}

    Alert(Project project, String atlasId) {
        this.project = project;
        this.atlasId = atlasId;
    }

    public Long id() {
        return id;
    }

    public Project project() {
        return project;
    }

    String atlasId() {
        return atlasId;
    }

    public Optional<Cluster> cluster() {
        return Optional.ofNullable(cluster);
    }

    /** Whose it is to see; empty: nobody's but the administrators'. */
    public Optional<String> team() {
        return Optional.ofNullable(team);
    }

    /** The cluster, replica set or host that Atlas names; empty: it is about the whole project. */
    public Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** OPEN, TRACKING, CLOSED, or another word of Atlas's. */
    String status() {
        return status;
    }

    boolean closed() {
        return CLOSED.equals(status);
    }

    boolean open() {
        return OPEN.equals(status);
    }

    boolean tracked() {
        return !closed() && !OPEN.equals(status);
    }

    String metric() {
        return metric;
    }

    /** The last measurement, where Atlas has told one. */
    Optional<Double> measured() {
        return Optional.ofNullable(measured);
    }

    AlertWords words() {
        return AlertWords.of(eventType, metric, measured);
    }

    /** The acknowledgement that holds now. */
    Optional<Acknowledgement> acknowledgement(Instant now) {
        return Optional.ofNullable(acknowledgement).filter(given -> given.inForceAt(now));
    }

    /** Whether somebody may acknowledge it. */
    boolean managedBy(Person who) {
        return team == null ? who.admin() : who.is(Role.DEVELOPER, team);
    }

    /**
     * Takes over what Atlas tells.
     *
     * @param asOf when it was asked: what somebody said to Atlas since then is newer than its answer
     */
    void told(AtlasAlert told, Instant asOf) {
        eventType = Objects.requireNonNullElse(told.eventTypeName(), "UNKNOWN");
        status = Objects.requireNonNullElse(told.status(), "UNKNOWN");
        metric = told.metricName();
        measured = told.currentValue() == null ? null : told.currentValue().number();
        createdAt = Objects.requireNonNullElse(told.created(), asOf);
        closedAt = told.closed() ? closed(told, asOf) : null;
        if (acknowledgementChangedAt == null || acknowledgementChangedAt.isBefore(asOf)) {
            acknowledge(Acknowledgement.in(told).orElse(null));
        }
    }

    /** About a cluster, or about all of the project where it names nothing. */
    void about(String newSubject, Cluster newCluster, String newTeam) {
        subject = newSubject;
        cluster = newCluster;
        team = newTeam;
    }

    /** Atlas does not know it any more. */
    void close(Instant now) {
        status = CLOSED;
        closedAt = now;
    }

    /** Atlas has taken what somebody said about it in Tailor; null takes back what was said before. */
    void acknowledged(Acknowledgement given, Instant now) {
        acknowledgement = given;
        acknowledgementChangedAt = now;
    }

    /** Atlas knows no person of ours: while it tells the same, what Tailor remembers stays. */
    private void acknowledge(Acknowledgement told) {
        if (acknowledgement == null || told == null || !acknowledgement.sameInAtlas(told)) {
            acknowledgement = told;
        }
    }

    private Instant closed(AtlasAlert told, Instant asOf) {
        if (told.resolved() != null) {
            return told.resolved();
        }
        return closedAt != null ? closedAt : Objects.requireNonNullElse(told.updated(), asOf);
    }
}
