package dev.tailor.review;

import dev.tailor.web.Flags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Adds to clusters what other rooms have to point out about them; one statement for each room. */
@ApplicationScoped
public class HeldRows {
    @Inject
    Flags flags;

    public List<Held> of(Collection<HeldList.Found> found) {
        var pointedOut = flags.of(found.stream().map(one -> one.cluster().id()).toList());
        return found.stream()
                .map(one -> new Held(
                        one.cluster(),
                        one.used(),
                        one.review(),
                        pointedOut.getOrDefault(one.cluster().id(), List.of())))
                .toList();
    }
}
