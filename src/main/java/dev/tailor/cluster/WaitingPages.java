package dev.tailor.cluster;

import dev.tailor.team.Person;
import dev.tailor.team.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** What waits for somebody's decision, page by page. */
@ApplicationScoped
public class WaitingPages {
    @Inject
    WaitingStore waiting;

    /** A place in the list: behind what was asked for then. */
    public record After(Instant askedAt, long id) {
        /** Where the first page begins. */
        public static final After NOTHING = new After(Instant.EPOCH, 0);
    }

    /**
     * A page.
     *
     * @param more whether others follow
     */
    public record Page(List<Change> rows, boolean more) {
        /** Where the next page begins. */
        public After next() {
            var last = rows.get(rows.size() - 1);
            return new After(last.askedAt(), last.id());
        }
    }

    /** What waits for this lead, longest first, in two statements. */
    @Transactional
    public Page of(Person lead, After after, int most) {
        var found = waiting.in(lead.teamsAs(Role.LEAD), lead.admin(), after, most + 1);
        return new Page(List.copyOf(found.subList(0, Math.min(most, found.size()))), found.size() > most);
    }
}
