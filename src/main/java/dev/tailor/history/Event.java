package dev.tailor.history;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of the record, as it is read; the {@link Ledger} writes them. */
@Entity
@Immutable
public class Event {
    @Id
    private Long id;

    private Instant at;
    private String act;
    private String what;
    private String outcome;
    private String result;
    private String whoId;
    private String whoName;
    private String whoEmail;
    private String token;
    private String address;
    private String reference;
    private String task;
    private UUID clusterId;
    private String atlasId;
    private String clusterName;
    private String team;
    private String projectId;
    private String projectName;
    private Long changeId;
    private boolean told;

    protected Event() {}

    public Long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    /** What it is about, as its key: "login". */
    public String act() {
        return act;
    }

    /** What they did, to be read after their name: "made the login dana-orders-cart". */
    public String what() {
        return what;
    }

    /** How it ended: "In force after 9 s"; may be empty. */
    public String outcome() {
        return outcome;
    }

    /** The same in a word: asked, done, refused, failed. */
    public String result() {
        return result;
    }

    /** The subject of their token; empty for Tailor and Atlas. */
    public Optional<String> whoId() {
        return Optional.ofNullable(whoId);
    }

    /** Who did it: a person's name, Tailor or Atlas. */
    public String whoName() {
        return whoName;
    }

    /** May be empty. */
    public String whoEmail() {
        return whoEmail;
    }

    /** What the personal access token was called that acted for them; empty where they did it themselves. */
    public Optional<String> token() {
        return Optional.ofNullable(token);
    }

    /** From where; empty in the background. */
    public Optional<String> address() {
        return Optional.ofNullable(address);
    }

    /** What finds the lines of the log. */
    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    /** What Tailor was at in the background. */
    public Optional<String> task() {
        return Optional.ofNullable(task);
    }

    /** The cluster of Tailor's that it was done to. */
    public Optional<UUID> clusterId() {
        return Optional.ofNullable(clusterId);
    }

    /** Atlas's id of a cluster that nobody asked Tailor for. */
    public Optional<String> atlasId() {
        return Optional.ofNullable(atlasId);
    }

    /** As it was called. */
    public Optional<String> clusterName() {
        return Optional.ofNullable(clusterName);
    }

    /** Whose it was then; empty for nobody's. */
    public Optional<String> team() {
        return Optional.ofNullable(team);
    }

    /** Atlas's id of the project. */
    public Optional<String> projectId() {
        return Optional.ofNullable(projectId);
    }

    /** As it was called then. */
    public Optional<String> projectName() {
        return Optional.ofNullable(projectName);
    }

    /** The change that it is a part of. */
    public Optional<Long> changeId() {
        return Optional.ofNullable(changeId);
    }
}
