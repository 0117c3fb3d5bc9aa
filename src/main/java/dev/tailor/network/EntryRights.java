package dev.tailor.network;

import dev.tailor.team.Person;
import dev.tailor.team.Role;
import dev.tailor.web.StateView;
import java.util.List;
import java.util.Optional;

/** Who may change, remove and try again an entry: people of the team their own and each other's, admins everything. */
final class EntryRights {
    private EntryRights() {}

    /**
     * Who can instead, where the person can't: "Ada or another admin can".
     *
     * @param team whose project it is
     * @param leads given names of those who lead it
     */
    static Optional<String> insteadOf(Person who, String team, List<String> leads, Entry entry) {
        if (who.admin()) {
            return Optional.empty();
        }
        if (!who.is(Role.DEVELOPER, team)) {
            return Optional.of("Developers and leads of " + team + " can");
        }
        if (entry.adder() == null) {
            return Optional.of("Only an admin can");
        }
        if (entry.adder().admin()) {
            return Optional.of(entry.adder().name() + " or another admin can");
        }
        var may = who.is(Role.LEAD, team) || entry.adder().ofTeam();
        return may ? Optional.empty() : Optional.of(StateView.names(leads) + " can");
    }
}
