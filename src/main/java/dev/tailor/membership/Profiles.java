package dev.tailor.membership;

import dev.tailor.access.LoginsOfPeople;
import dev.tailor.cluster.ClusterList.Whose;
import dev.tailor.cluster.Owners;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.LastSeen;
import dev.tailor.team.People;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What somebody is, owns and has made: for themselves, for those who lead a team of theirs, and for administrators. */
@ApplicationScoped
public class Profiles {
    @Inject
    People people;

    @Inject
    Owners owners;

    @Inject
    LoginsOfPeople logins;

    @Inject
    Departures departures;

    /**
     * What addresses call somebody.
     *
     * @throws Refusal.NotFound where they never signed in
     */
    @Transactional
    public long numberOf(Person who) {
        return people.numberOf(who.id()).orElseThrow(Refusal.NotFound::new);
    }

    /**
     * Somebody.
     *
     * @param number what addresses call them
     * @throws Refusal.NotFound where there is nobody of that number whom the person may know of
     */
    @Transactional
    public Profile of(Person who, long number) {
        var found = people.lastSeen(number).orElseThrow(Refusal.NotFound::new);
        var whom = found.person();
        var self = whom.id().equals(who.id());
        var seen = self ? Whose.seenBy(who) : ledBy(who);
        var owned = owners.ownedBy(whom.id(), seen);
        var teams = self ? whom.roles() : shared(who, whom);
        if (!self && !who.admin() && teams.isEmpty() && owned.isEmpty()) {
            throw new Refusal.NotFound();
        }
        var made = logins.madeBy(whom.id(), seen, Profile.LOGINS + 1);
        return new Profile(number, found, teams, owned, made, decided(who, found, self));
    }

    private List<String> decided(Person who, LastSeen found, boolean self) {
        return self ? List.of() : departures.decided(who, found.person());
    }

    private static Whose ledBy(Person who) {
        return who.admin() ? Whose.seenBy(who) : new Whose(who.teamsAs(Role.LEAD), false);
    }

    private static Map<String, Role> shared(Person who, Person whom) {
        var shared = new TreeMap<>(whom.roles());
        shared.keySet().removeIf(team -> !who.is(Role.LEAD, team));
        return shared;
    }
}
