package dev.tailor.metrics;

import dev.tailor.web.Times;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** When a cluster was last used, for those who list clusters; {@link LastUses} writes it. */
@Entity
@Immutable
@Table(name = "last_use")
public class Used {
    @Id
    private UUID clusterId;

    private Instant usedAt;
    private Instant lookedFrom;
    private Instant lookedUntil;

    protected Used() {}

    /** The end of the last hour in which somebody was connected; empty where nobody was, as far back as was looked. */
    public Optional<Instant> at() {
        return Optional.ofNullable(usedAt);
    }

    /**
     * "now", "today, 09:00", "never".
     *
     * @param since when it could be used first
     */
    public String words(Instant since, Times times) {
        return new LastUse(usedAt, lookedFrom, lookedUntil).words(since, times);
    }
}
