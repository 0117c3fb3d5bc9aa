package dev.tailor.fleet;

import dev.tailor.team.Person;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;

/** What an administrator did, for ever; it outlives the project and the cluster. */
@Entity
public class Deed {
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

    private Deed(Person who, ProjectInAtlas project, String what, String outcome, Instant at) {
        this.at = at;
        this.whoId = who.id();
        this.whoName = who.name();
        this.projectId = project.id();
        this.projectName = project.name();
        this.what = what;
        this.outcome = outcome;
    }

    /** Something done to a project; {@code what} is to be read after the name. */
    static Deed to(ProjectInAtlas project, Person who, String what, Instant at) {
        return new Deed(who, project, what, "", at);
    }

    /** A deletion that Atlas is about to be asked for. */
    static Deed deletion(ClusterInAtlas cluster, ProjectInAtlas project, Person who, Instant at) {
        var deed = new Deed(who, project, "deleted " + cluster.name(), "Asked Atlas, which has not answered yet", at);
        deed.clusterId = cluster.atlasId();
        deed.clusterName = cluster.name();
        return deed;
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

    /** Atlas's id of the project. */
    public String projectId() {
        return projectId;
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
