package dev.tailor.cluster;

import dev.tailor.catalog.Project;
import dev.tailor.catalog.Size;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** What a team has asked for, and what Atlas was last seen to have of it. */
@Entity
public class Cluster {
    @Id
    private UUID id;

    @Version
    private int version;

    private String team;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id")
    private Project project;

    private String name;
    private String description;

    @Embedded
    private Somebody owner;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "size_id")
    private Size size;

    private int storageGb;

    @Enumerated(EnumType.STRING)
    private ClusterState state;

    private Instant askedAt;
    private Instant readyAt;
    private Instant pausedAt;
    private Instant resumedAt;
    private Instant missingSince;
    private Instant endedAt;
    private String searchText;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "current_change_id")
    private Change currentChange;

    @Embedded
    private InAtlas inAtlas;

    @ElementCollection
    @CollectionTable(name = "cluster_label", joinColumns = @JoinColumn(name = "cluster_id"))
    @MapKeyColumn(name = "key")
    @Column(name = "value")
    private Map<String, String> labels = new TreeMap<>();

    protected Cluster() {}

    Cluster(UUID id, Project project, Size size, Somebody owner, NewCluster wish, Instant now) {
        this.id = id;
        this.team = project.team();
        this.project = project;
        this.size = size;
        this.owner = owner;
        this.name = wish.name();
        this.storageGb = wish.storageGb();
        this.askedAt = now;
        this.state = ClusterState.WAITING;
        describe(wish.description(), wish.labels());
    }

    public UUID id() {
        return id;
    }

    public String team() {
        return team;
    }

    public Project project() {
        return project;
    }

    public String name() {
        return name;
    }

    /** What it is for; may be empty. */
    public String description() {
        return description;
    }

    public Somebody owner() {
        return owner;
    }

    /** The size in force; one that is asked for or under way is the current change's. */
    public Size size() {
        return size;
    }

    /** The storage in force, in GB. */
    public int storageGb() {
        return storageGb;
    }

    public ClusterState state() {
        return state;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** When it could be connected to for the first time. */
    public Optional<Instant> readyAt() {
        return Optional.ofNullable(readyAt);
    }

    public Optional<Instant> pausedAt() {
        return Optional.ofNullable(pausedAt);
    }

    public Optional<Instant> resumedAt() {
        return Optional.ofNullable(resumedAt);
    }

    /** When it was deleted, declined, withdrawn or given up. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** The change that it is about now: waiting, under way, or failed and not yet dealt with. */
    public Optional<Change> currentChange() {
        return Optional.ofNullable(currentChange);
    }

    /** What Atlas was last seen to have; empty before Atlas has accepted it. */
    public Optional<InAtlas> inAtlas() {
        return Optional.ofNullable(inAtlas);
    }

    /** Atlas's name for the machines where they are neither this size's nor those of the change under way. */
    public Optional<String> foreignInstanceSize() {
        return inAtlas()
                .map(InAtlas::instanceSize)
                .filter(raw -> !size.runsOn(raw))
                .filter(raw -> currentChange()
                        .map(Change::toSize)
                        .filter(to -> to.runsOn(raw))
                        .isEmpty());
    }

    /** Whether Atlas has it, or was asked to build it and may have begun. */
    boolean mayBeInAtlas() {
        return inAtlas != null || currentChange != null && currentChange.tries() > 0;
    }

    /** The address to connect to, without credentials, once Atlas has made one. */
    public Optional<String> connectionString() {
        return inAtlas().map(InAtlas::connectionString);
    }

    /** Key and value, in the keys' alphabetical order. */
    public SortedMap<String, String> labels() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    }

    /** Why this kind of change can't be asked for now; empty where it can. */
    public Optional<String> obstacle(ChangeKind kind, Instant now) {
        return Obstacles.to(kind, this, now);
    }

    void describe(String newDescription, Map<String, String> newLabels) {
        description = newDescription;
        labels.keySet().retainAll(newLabels.keySet());
        labels.putAll(newLabels);
        searchText = SearchText.of(this);
    }

    void about(Change change) {
        currentChange = change;
        refresh();
    }

    /** Takes over what a change asked for, once it is in force. */
    void settle(Instant now) {
        switch (currentChange.kind()) {
            case RESIZE -> {
                size = currentChange.toSize();
                storageGb = currentChange.toStorageGb();
            }
            case PAUSE -> pausedAt = now;
            case RESUME -> runsAgain(now);
            case CREATE, DELETE -> {}
        }
        about(null);
    }

    void seen(InAtlas have, Instant now) {
        inAtlas = have;
        missingSince = null;
        readyAt = readyAt == null && have.reachable() ? now : readyAt;
        refresh();
    }

    /** Since when Atlas's lists lack it; empty while they show it. */
    Optional<Instant> missingSince() {
        return Optional.ofNullable(missingSince);
    }

    /** Notes that Atlas's list lacks it. */
    void missing(Instant now) {
        if (missingSince == null) {
            missingSince = now;
        }
    }

    /** Also where Atlas, or somebody in its console, has resumed it. */
    void runsAgain(Instant now) {
        resumedAt = now;
        pausedAt = null;
    }

    void end(ClusterState as, Instant now) {
        state = as;
        endedAt = now;
        inAtlas = null;
        currentChange = null;
    }

    void refresh() {
        if (endedAt == null) {
            state = ClusterState.of(currentChange, inAtlas);
        }
    }

    @Override
    public String toString() {
        return name + " (" + id + ")";
    }
}
