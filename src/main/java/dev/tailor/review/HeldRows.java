package dev.tailor.review;

import dev.tailor.web.Flags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Adds to clusters their latest reviews and what other rooms point out about them; one statement for each room. */
@ApplicationScoped
public class HeldRows {
    @Inject
    Flags flags;

    @Inject
    Reviews reviews;

    public List<Held> of(Collection<HeldList.Found> found) {
        var ids = found.stream().map(one -> one.cluster().id()).toList();
        var pointedOut = flags.of(ids);
        var reviewed = reviews.latestOf(ids);
        return found.stream()
                .map(one -> new Held(
                        one.cluster(),
                        one.used(),
                        reviewed.get(one.cluster().id()),
                        pointedOut.getOrDefault(one.cluster().id(), List.of()),
                        Objects.requireNonNullElse(one.value(), "")))
                .toList();
    }
}
