package dev.tailor.cluster;

import dev.tailor.catalog.Project;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** What a cluster is called, whose it is and what it is for: the half that no change touches. */
@MappedSuperclass
public abstract class Described {
    @Id
    private UUID id;

    private String team;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id")
    private Project project;

    private String name;
    private String description;

    @Embedded
    private Somebody owner;

    private Instant askedAt;
    private String searchText;

    @ElementCollection
    @CollectionTable(name = "cluster_label", joinColumns = @JoinColumn(name = "cluster_id"))
    @MapKeyColumn(name = "key")
    @Column(name = "value")
    @BatchSize(size = 500)
    private Map<String, String> labels = new TreeMap<>();

    protected Described() {}

    Described(UUID id, Project project, Somebody owner, NewCluster wish, Instant now) {
        this.id = id;
        this.team = project.team();
        this.project = project;
        this.owner = owner;
        this.name = wish.name();
        this.askedAt = now;
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

    public Instant askedAt() {
        return askedAt;
    }

    /** Key and value, in the keys' alphabetical order. */
    public SortedMap<String, String> labels() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    }

    /** What it says in Atlas's tags. */
    public Map<String, String> tags() {
        return Tags.of(this);
    }

    final void describe(String newDescription, Map<String, String> newLabels) {
        description = newDescription;
        labels.keySet().retainAll(newLabels.keySet());
        labels.putAll(newLabels);
        searchText = SearchText.of(this);
    }

    final void handTo(Somebody newOwner) {
        owner = newOwner;
        searchText = SearchText.of(this);
    }

    @Override
    public String toString() {
        return name + " (" + id + ")";
    }
}
