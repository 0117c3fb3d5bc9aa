package dev.tailor.cluster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** A cluster in Atlas that nobody has asked Tailor for: listed, its name respected, otherwise left alone. */
@Entity
public class Unmanaged implements Serializable {
    @Id
    private Long projectId;

    @Id
    private String atlasId;

    private String name;
    private String instanceSize;
    private String state;
    private Instant seenAt;

    protected Unmanaged() {}

    Unmanaged(long projectId, Sighting sighting, Instant now) {
        this.projectId = projectId;
        this.atlasId = sighting.have().atlasId();
        this.name = sighting.name();
        this.seenAt = now;
        seen(sighting, now);
    }

    public String name() {
        return name;
    }

    boolean is(Sighting sighting) {
        return atlasId.equals(sighting.have().atlasId());
    }

    /** Written only where something is new: an unchanged row costs no statement. */
    final void seen(Sighting sighting, Instant now) {
        if (!Objects.equals(sighting.have().instanceSize(), instanceSize)
                || !Objects.equals(sighting.have().state(), state)) {
            instanceSize = sighting.have().instanceSize();
            state = sighting.have().state();
            seenAt = now;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Unmanaged one && one.projectId.equals(projectId) && one.atlasId.equals(atlasId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(projectId, atlasId);
    }
}
