package dev.tailor.fleet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A project as Atlas shows it, whether a team of ours has it or not. */
@Entity
public class ProjectInAtlas {
    @Id
    private String id;

    private String organizationId;
    private String name;
    private Instant createdAt;
    private Instant detailsAt;

    /** Postgres counts. */
    @Column(insertable = false, updatable = false)
    private long noticed;

    @Embedded
    private Asked asked;

    @ElementCollection
    @CollectionTable(name = "project_fact", joinColumns = @JoinColumn(name = "project_id"))
    private Set<ProjectFact> facts = new HashSet<>();

    protected ProjectInAtlas() {}

    ProjectInAtlas(String id, String organizationId, String name, Instant createdAt) {
        this.id = id;
        this.organizationId = organizationId;
        this.name = name;
        this.createdAt = createdAt;
    }

    /** Atlas's id of it: 24 hexadecimal digits. */
    public String id() {
        return id;
    }

    public String organizationId() {
        return organizationId;
    }

    public String name() {
        return name;
    }

    public Optional<Instant> createdAt() {
        return Optional.ofNullable(createdAt);
    }

    /** When Atlas was last asked which clusters it has. */
    public Asked asked() {
        return Objects.requireNonNullElse(asked, Asked.NEVER);
    }

    /** When its settings, teams and people were last asked for. */
    public Optional<Instant> detailsAt() {
        return Optional.ofNullable(detailsAt);
    }

    /** What is known of one kind, in alphabetical order. */
    public List<ProjectFact> facts(ProjectFact.Kind kind) {
        return facts.stream()
                .filter(fact -> fact.kind() == kind)
                .sorted(Comparator.comparing(ProjectFact::subject))
                .toList();
    }

    /** Whether a list that was asked for in that turn would have it. */
    boolean noticedBefore(long turn) {
        return noticed < turn;
    }

    void shownAs(String newName, String newOrganizationId) {
        name = newName;
        organizationId = newOrganizationId;
    }

    void answered(Instant now) {
        asked = Asked.answered(now);
    }

    void failed(String why, Instant now) {
        asked = asked().failed(why, now);
    }

    boolean detailsOlderThan(Duration age, Instant now) {
        return detailsAt == null || detailsAt.plus(age).isBefore(now);
    }

    /** Of two facts about the same subject, such as teams of one name, the first counts. */
    void described(Collection<ProjectFact> newFacts, Instant now) {
        var bySubject = new LinkedHashMap<String, ProjectFact>();
        newFacts.forEach(fact -> bySubject.putIfAbsent(fact.kind() + fact.subject(), fact));
        facts.retainAll(bySubject.values());
        facts.addAll(bySubject.values());
        detailsAt = now;
    }

    void notDescribed(Instant now) {
        detailsAt = now;
    }
}
