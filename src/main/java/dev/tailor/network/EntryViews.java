package dev.tailor.network;

import dev.tailor.team.People;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import dev.tailor.web.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Makes rows of entries, as the reader may see and change them. */
@ApplicationScoped
class EntryViews {
    @Inject
    People people;

    @Inject
    Clock clock;

    /**
     * The rows of a list, with one statement however many there are.
     *
     * @param team whose project it is
     * @param open whether the cluster, through whose page they are seen, still exists
     */
    List<EntryView> of(Person who, String team, boolean open, List<Entry> entries) {
        var leads = people.leadsOf(team);
        return entries.stream().map(entry -> of(who, team, open, leads, entry)).toList();
    }

    private EntryView of(Person who, String team, boolean open, List<String> leads, Entry entry) {
        var others = EntryRights.insteadOf(who, team, leads, entry);
        var may = open && others.isEmpty();
        var going = entry.status() == EntryStatus.REMOVING;
        return new EntryView(
                entry.id(),
                entry.text(),
                entry.comment(),
                EntryView.state(entry),
                entry.status().onTheWay() ? entry.askedAt() : null,
                entry.trouble(),
                entry.reference(),
                entry.adder() == null ? null : entry.adder().name(),
                entry.adder() == null ? null : entry.addedAt(),
                entry.expiresAt(),
                left(entry.expiresAt()),
                going,
                may && !going,
                may && entry.status().stuck(),
                open && who.is(Role.DEVELOPER, team) ? others.orElse("") : "");
    }

    /** Rounded to the nearest unit: just after somebody asked for seven days it says "7 days". */
    private String left(Instant end) {
        if (end == null) {
            return null;
        }
        var left = Duration.between(clock.instant(), end);
        var half =
                left.toDays() > 0 ? Duration.ofHours(12) : left.toHours() > 0 ? Duration.ofMinutes(30) : Duration.ZERO;
        return Formats.words(left.plus(half));
    }
}
