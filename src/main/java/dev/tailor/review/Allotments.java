package dev.tailor.review;

import dev.tailor.cluster.Change;
import dev.tailor.cluster.Standing;
import dev.tailor.cluster.Standings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the teams concerned have of what they may have, however many wishes wait. */
@ApplicationScoped
class Allotments {
    @Inject
    Standings standings;

    /** Of these teams, and of those that something waits for; a team that nothing limits is left out. */
    Map<String, Standing> of(List<String> teams, Collection<Change> waiting) {
        return standings.of(Stream.concat(teams.stream(), waiting.stream().map(change -> change.cluster()
                        .team()))
                .collect(Collectors.toSet()));
    }
}
