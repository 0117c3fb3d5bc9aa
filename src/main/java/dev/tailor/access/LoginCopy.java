package dev.tailor.access;

import dev.tailor.atlas.AtlasUser;
import dev.tailor.web.Freshness;
import dev.tailor.work.Demand;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What Postgres knows of a project's database users.
 *
 * @param told what Atlas has told; null before it has
 */
record LoginCopy(Demand demand, List<AtlasUser> told) {
    /** Where there is nothing to ask about. */
    static final LoginCopy NONE = new LoginCopy(Demand.NONE, null);

    Optional<List<AtlasUser>> users() {
        return Optional.ofNullable(told);
    }

    Freshness freshness() {
        return new Freshness(
                demand.answeredAt(),
                demand.failed() ? demand.failedAt() : null,
                Objects.requireNonNullElse(demand.trouble(), ""));
    }
}
