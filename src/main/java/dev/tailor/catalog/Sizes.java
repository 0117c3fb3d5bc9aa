package dev.tailor.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** The sizes, small to large. */
@ApplicationScoped
public class Sizes implements PanacheRepositoryBase<Size, String> {
    private static final String SMALL_TO_LARGE = "order by memoryGb, priceAnHour, id";

    /** What can be chosen today, by one team or another. */
    public List<Size> offered() {
        return list("retired = false " + SMALL_TO_LARGE);
    }

    /** What a team can choose today. */
    public List<Size> offeredTo(String team) {
        return offeredTo(List.of(team));
    }

    /** What one of these teams can choose today. */
    public List<Size> offeredTo(Collection<String> teams) {
        return offered().stream()
                .filter(size -> teams.stream().anyMatch(size::isOfferedTo))
                .toList();
    }

    /** Every size that a cluster may have, the retired ones too. */
    public List<Size> all() {
        return list(SMALL_TO_LARGE);
    }
}
