package dev.tailor.cluster;

import dev.tailor.catalog.Project;
import dev.tailor.catalog.Size;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;

/** What a team has asked for, and what Atlas was last seen to have of it. */
@Entity
public class Cluster extends Agreed {
    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private ClusterState state;

    private Instant readyAt;
    private Instant resumedAt;
    private Instant missingSince;
    private Instant endedAt;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "current_change_id")
    private Change currentChange;

    @Embedded
    private InAtlas inAtlas;

    @Convert(converter = DriftInPostgres.class)
    private Map<String, Instant> drift = new TreeMap<>();

    @OneToMany(mappedBy = "cluster")
    @SQLRestriction("status in ('QUEUED', 'WAITING')")
    @OrderBy("id")
    private List<Change> open = new ArrayList<>();

    protected Cluster() {}

    Cluster(UUID id, Project project, Size size, Somebody owner, NewCluster wish, Instant now) {
        super(id, project, size, owner, wish, now);
        this.state = ClusterState.WAITING;
    }

    public ClusterState state() {
        return state;
    }

    /** When it could be connected to for the first time. */
    public Optional<Instant> readyAt() {
        return Optional.ofNullable(readyAt);
    }

    public Optional<Instant> resumedAt() {
        return Optional.ofNullable(resumedAt);
    }

    /** When it was deleted, declined, withdrawn or given up. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Changes that are decided and wait for their turn, and those that wait for a lead. */
    List<Change> open() {
        return open;
    }

    /** The change that Atlas is at, or is asked for. */
    Optional<Change> underWay() {
        return currentChange().filter(now -> now.status() == ChangeStatus.DUE || now.status() == ChangeStatus.SENT);
    }

    /** Whether a wish of now has to wait for its turn. */
    public boolean busy() {
        return underWay().isPresent();
    }

    /** The change that has its turn: no other begins before it is in force, or somebody has dealt with its failure. */
    Optional<Change> occupiedBy() {
        return currentChange()
                .filter(now -> now.status() == ChangeStatus.FAILED || underWay().isPresent());
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
                .filter(raw -> !size().runsOn(raw))
                .filter(raw -> currentChange()
                        .map(Change::toSize)
                        .filter(to -> to.runsOn(raw))
                        .isEmpty());
    }

    /** Whether Atlas has it, or was asked to build it and may have begun. */
    boolean mayBeInAtlas() {
        return inAtlas != null || currentChange != null && currentChange.attempted();
    }

    /** Until this was noted, Atlas was told all that is wanted: so what it has otherwise was changed there. */
    @Override
    Map<String, String> told() {
        return super.told() == null && inAtlas != null ? tags() : super.told();
    }

    /** Whether nobody deletes it before somebody ends its protection: in Tailor, or in Atlas. */
    public boolean guarded() {
        return protection() || inAtlas().filter(InAtlas::isProtected).isPresent();
    }

    /** The address to connect to, without credentials, once Atlas has made one. */
    public Optional<String> connectionString() {
        return inAtlas().map(InAtlas::connectionString);
    }

    /** What Atlas was seen to have otherwise than was asked, by its key, and since when. */
    Map<String, Instant> drift() {
        return Collections.unmodifiableMap(drift);
    }

    /** Whether it differs in anything, without looking what. */
    public boolean drifted() {
        return !drift.isEmpty();
    }

    /** Why this kind of change can't be asked for now; empty where it can. */
    public Optional<String> obstacle(ChangeKind kind, Instant now) {
        return Obstacles.to(kind, this, now);
    }

    /** Atlas had it before anybody asked Tailor: so it is wanted as it is there. */
    void adopt(InAtlas have, Instant now) {
        agreeOnPause(have.isPaused(), now);
        agreeOnProtection(have.isProtected());
        told(Map.of());
        // People have lived in it for long: what was never ready is deleted without the time to undo it.
        readyAt = now;
        seen(have, now);
    }

    void about(Change change) {
        currentChange = change;
        refresh();
    }

    /** Takes over what a change asked for, once it is in force. */
    void settle(Instant now) {
        switch (currentChange.kind()) {
            case RESIZE -> {
                // Somebody may have taken Atlas's value of the other half meanwhile.
                currentChange.goOnFrom(size(), storageGb());
                agreeOn(currentChange.toSize(), currentChange.toStorageGb());
            }
            case PAUSE -> agreeOnPause(true, now);
            case RESUME -> {
                agreeOnPause(false, now);
                resumed(now);
            }
            case CREATE, ADOPT, RESTORE, DELETE -> {}
        }
        about(null);
    }

    void seen(InAtlas have, Instant now) {
        inAtlas = have;
        missingSince = null;
        readyAt = readyAt == null && have.reachable() ? now : readyAt;
        refresh();
    }

    /** What Atlas had begun to build goes away again. */
    void buried() {
        inAtlas = null;
        missingSince = null;
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

    /** It runs again, whoever has resumed it: Atlas, too, by itself after 30 days. */
    void resumed(Instant now) {
        resumedAt = now;
    }

    /**
     * Notes what differs now: a difference begins when Atlas is at rest, so that nothing in passing is one, and ends at
     * once.
     */
    void compared(List<Difference> found, Instant now) {
        var noted = new TreeMap<String, Instant>();
        found.stream()
                .map(Difference::key)
                .filter(key -> inAtlas.idle() || drift.containsKey(key))
                .forEach(key -> noted.put(key, drift.getOrDefault(key, now)));
        if (!noted.equals(drift)) {
            drift = noted;
        }
    }

    void end(ClusterState as, Instant now) {
        state = as;
        endedAt = now;
        inAtlas = null;
        currentChange = null;
        drift = new TreeMap<>();
    }

    /** It has ended though nobody wanted that: people decide what follows. */
    void lost() {
        drift = new TreeMap<>(Map.of(Difference.EXISTENCE, endedAt));
    }

    /** They have. */
    void lossDecided() {
        drift = new TreeMap<>();
    }

    void refresh() {
        if (endedAt == null) {
            state = ClusterState.of(currentChange, inAtlas);
        }
    }
}
