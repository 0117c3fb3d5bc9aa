package dev.tailor.team;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Everybody who has ever signed in, and the roles that their last token gave them. */
@ApplicationScoped
public class People {
    @Inject
    EntityManager database;

    @Inject
    Arrivals arrivals;

    /**
     * Notes who has come, of whom all is known.
     *
     * @param said when the provider said that they are this
     */
    public void seen(Person person, Instant said) {
        arrivals.note(Told.whole(person, said));
    }

    /** Somebody with the roles that they had when they came last, in one statement; empty where they never did. */
    @Transactional
    public Optional<LastSeen> lastSeen(String id) {
        return lastSeen("id", id);
    }

    /** The same of whom addresses call by a number. */
    @Transactional
    public Optional<LastSeen> lastSeen(long number) {
        return lastSeen("number", number);
    }

    private Optional<LastSeen> lastSeen(String field, Object value) {
        var rows = database.createQuery("""
                        select k, m.team, m.role, j.team, j.role from KnownPerson k
                            left join Membership m on m.person = k left join Joined j on j.person = k
                        where k.%s = :value""".formatted(field), Object[].class)
                .setParameter("value", value)
                .getResultList();
        return rows.stream().findFirst().map(row -> ((KnownPerson) row[0]).in(roles(rows)));
    }

    /** By account and by invitation: in each team the higher one. */
    private static SortedMap<String, Role> roles(List<Object[]> rows) {
        var roles = new TreeMap<String, Role>();
        for (var row : rows) {
            Stream.of(1, 3)
                    .filter(team -> row[team] != null)
                    .forEach(team -> roles.merge((String) row[team], (Role) row[team + 1], Role::higher));
        }
        return roles;
    }

    /** What addresses call somebody; empty where they never signed in. */
    public Optional<Long> numberOf(String id) {
        return database
                .createQuery("select p.number from KnownPerson p where p.id = :id", Long.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Somebody's account does not count any more for a team, until they come again and it still does. */
    @Transactional
    public void forgetMembership(String id, String team) {
        database.createQuery("delete from Membership m where m.person.id = :id and m.team = :team")
                .setParameter("id", id)
                .setParameter("team", team)
                .executeUpdate();
        arrivals.forget(id);
    }

    /** Somebody is no administrator any more, until they come again and their account still says so. */
    @Transactional
    public void forgetAdmin(String id) {
        database.createQuery("update KnownPerson set admin = false where id = :id")
                .setParameter("id", id)
                .executeUpdate();
        arrivals.forget(id);
    }

    /** Given names of those who lead a team, in alphabetical order; empty where no lead has signed in yet. */
    public List<String> leadsOf(String team) {
        return leadsOf(List.of(team)).getOrDefault(team, List.of());
    }

    /** The same without one of them. */
    public List<String> leadsBesides(String team, Person one) {
        return leads(List.of(team))
                .filter(row -> !row[2].equals(one.id()))
                .map(row -> (String) row[1])
                .toList();
    }

    /**
     * Given names of those who lead each team, in alphabetical order; a team is absent where no lead has signed in yet.
     */
    public Map<String, List<String>> leadsOf(Collection<String> teams) {
        return leads(teams).collect(groupingBy(row -> (String) row[0], mapping(row -> (String) row[1], toList())));
    }

    private Stream<Object[]> leads(Collection<String> teams) {
        return database
                .createQuery("""
                        select m.team, p.givenName, p.id from Membership m join m.person p
                            where m.team in :teams and m.role = :lead
                        union
                        select j.team, p.givenName, p.id from Joined j join j.person p
                            where j.team in :teams and j.role = :lead""", Object[].class)
                .setParameter("teams", teams)
                .setParameter("lead", Role.LEAD)
                .getResultList()
                .stream()
                .sorted(Comparator.comparing(row -> (String) row[1]));
    }
}
