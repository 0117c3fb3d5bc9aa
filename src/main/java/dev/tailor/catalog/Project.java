package dev.tailor.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Objects;

/** An Atlas project that belongs to a team, with the placement of all that is built in it. */
@Entity
public class Project {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String atlasId;
    private String name;
    private String team;
    private String provider;
    private String region;
    private String mongodbVersion;
    private boolean backup;
    private boolean diskAutoScaling;
    private boolean production;
    private boolean expiryRequired;
    private Integer expiryLongestDays;
    private String[] requiredLabels = {};

    protected Project() {}

    /** A project of Atlas's that a team gets, with the placement of what will be built in it. */
    public Project(String atlasId, String name, String team, Placement placement) {
        this.atlasId = Objects.requireNonNull(atlasId, "atlasId");
        this.name = Objects.requireNonNull(name, "name");
        tie(team, placement);
    }

    /** From now on it is this team's, and new clusters are built like this. */
    public final void tie(String newTeam, Placement placement) {
        team = Objects.requireNonNull(newTeam, "team");
        provider = placement.provider();
        region = placement.region();
        mongodbVersion = placement.mongodbVersion();
        backup = placement.backup();
        diskAutoScaling = placement.diskAutoScaling();
    }

    /** From now on, what is asked for there may stay so long. */
    public void limit(Lifetime lifetime) {
        expiryRequired = lifetime.required();
        expiryLongestDays = lifetime.longestDays();
    }

    /** How long its clusters may stay. */
    public Lifetime lifetime() {
        return new Lifetime(expiryRequired, expiryLongestDays);
    }

    /** From now on, what is asked for there has labels of these keys. */
    public void require(List<String> labels) {
        requiredLabels = labels.toArray(String[]::new);
    }

    /** The keys of labels that its clusters need, in the order in which forms ask for them. */
    public List<String> requiredLabels() {
        return List.of(requiredLabels);
    }

    /**
     * From now on it is no team's: nobody builds in it. Clusters that ended there keep it; neither the labels that they
     * needed nor that it was production is the next team's.
     */
    public void untie() {
        team = null;
        production = false;
        require(List.of());
    }

    /** From now on it is what customers depend on, or no longer. */
    public void markProduction(boolean on) {
        production = on;
    }

    /** Atlas calls it differently now. */
    public void call(String newName) {
        name = newName;
    }

    public Long id() {
        return id;
    }

    /** Atlas's id of it, 24 hexadecimal digits; Atlas's API calls it the group id. */
    public String atlasId() {
        return atlasId;
    }

    public String name() {
        return name;
    }

    /** The team whose clusters live here; null where no team has it any more. */
    public String team() {
        return team;
    }

    /** Whether a team has it. */
    public boolean tied() {
        return team != null;
    }

    /** Whether customers depend on it: leads decide about more there, and clusters are protected from deletion. */
    public boolean production() {
        return production;
    }

    /** Where and how its clusters are built. */
    public Placement placement() {
        return new Placement(provider, region, mongodbVersion, backup, diskAutoScaling);
    }

    /** The cloud, in Atlas's words: AWS. */
    public String provider() {
        return provider;
    }

    /** The region, in Atlas's words: EU_CENTRAL_1. */
    public String region() {
        return region;
    }

    /** The major version of new clusters: 8.0. */
    public String mongodbVersion() {
        return mongodbVersion;
    }

    /** Whether Atlas backs its clusters up. */
    public boolean backup() {
        return backup;
    }

    /** Whether Atlas may enlarge a disk that fills. */
    public boolean diskAutoScaling() {
        return diskAutoScaling;
    }
}
