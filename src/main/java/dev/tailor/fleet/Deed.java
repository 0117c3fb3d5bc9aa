package dev.tailor.fleet;

import dev.tailor.team.Person;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;

/** What somebody did to a project, or to a cluster that nobody asked Tailor for; it outlives both. */
@Entity
public class Deed {
    private static final String OPEN = "Asked Atlas, which has not answered yet";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;
    private String whoId;
    private String whoName;
    private String what;
    private String outcome;
    private String projectId;
    private String projectName;
    private String clusterId;
    private String clusterName;

    protected Deed() {}

    private Deed(Person who, String projectId, String projectName, String what, String outcome, Instant at) {
        this.at = at;
        this.whoId = who.id();
        this.whoName = who.name();
        this.projectId = projectId;
        this.projectName = projectName;
        this.what = what;
        this.outcome = outcome;
    }

    /** Something done to a project; {@code what} is to be read after the name. */
    static Deed to(String projectId, String projectName, Person who, String what, Instant at) {
        return new Deed(who, projectId, projectName, what, "", at);
    }

    /** A project that Atlas is about to be asked for. */
    static Deed making(String projectName, Person who, Instant at) {
        return new Deed(who, null, projectName, "asked Atlas for the project", OPEN, at);
    }

    /** A deletion that Atlas is about to be asked for. */
    static Deed deletion(FleetRow row, Person who, Instant at) {
        var cluster = row.cluster();
        var deed = new Deed(who, cluster.projectId(), row.project(), "deleted " + cluster.name(), OPEN, at);
        deed.clusterId = cluster.atlasId();
        deed.clusterName = cluster.name();
        return deed;
    }

    /** Atlas has made it, and given it this id. */
    void made(String newProjectId) {
        projectId = newProjectId;
        ended("Atlas made it");
    }

    void ended(String how) {
        outcome = how;
    }

    public Long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String who() {
        return whoName;
    }

    /** To be read after the name: "deleted search-legacy". */
    public String what() {
        return what;
    }

    /** How it ended; may be empty where nothing else could. */
    public String outcome() {
        return outcome;
    }

    /** Atlas's id of the project; empty where Atlas has not made it. */
    public Optional<String> projectId() {
        return Optional.ofNullable(projectId);
    }

    /** As it was called then. */
    public String projectName() {
        return projectName;
    }

    /** Atlas's id of the cluster that it was about. */
    public Optional<String> clusterId() {
        return Optional.ofNullable(clusterId);
    }
}
