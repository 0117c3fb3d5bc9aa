package dev.tailor.team;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Everybody who has ever signed in, and the roles that their last token gave them. */
@ApplicationScoped
public class People {
    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** What this replica has noted already, so that a page costs no statement for it. */
    private final Map<String, LastSeen> noted = new ConcurrentHashMap<>();

    /** Notes who has come, if anything about them is new, and once an hour that they still do. */
    @Transactional
    public void seen(Person person) {
        var before = noted.get(person.id());
        var now = clock.instant();
        if (before == null || !before.person().equals(person) || !hourOf(now).equals(hourOf(before.at()))) {
            remember(person);
            database.flush();
            noted.put(person.id(), new LastSeen(person, now));
        }
    }

    private static Instant hourOf(Instant moment) {
        return moment.truncatedTo(ChronoUnit.HOURS);
    }

    /** Somebody with the roles that they had when they came last; empty where they never did. */
    @Transactional
    public Optional<LastSeen> lastSeen(String id) {
        return Optional.ofNullable(database.find(KnownPerson.class, id)).map(known -> known.in(rolesOf(known)));
    }

    /** The same of whom addresses call by a number. */
    @Transactional
    public Optional<LastSeen> lastSeen(long number) {
        return database.createQuery("from KnownPerson where number = :number", KnownPerson.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(known -> known.in(rolesOf(known)));
    }

    /** What addresses call somebody; empty where they never signed in. */
    public Optional<Long> numberOf(String id) {
        return database.createQuery("select p.number from KnownPerson p where p.id = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Somebody's account does not count any more for a team, until they come again and it still does. */
    @Transactional
    public void forgetMembership(String id, String team) {
        database.createQuery("delete from Membership m where m.person.id = :id and m.team = :team")
                .setParameter("id", id)
                .setParameter("team", team)
                .executeUpdate();
        noted.remove(id);
    }

    private SortedMap<String, Role> rolesOf(KnownPerson known) {
        var roles = new TreeMap<String, Role>();
        database.createQuery("""
                        select m.team, m.role from Membership m where m.person = :person
                        union select j.team, j.role from Joined j where j.person = :person""", Object[].class)
                .setParameter("person", known)
                .getResultStream()
                .forEach(row -> roles.merge((String) row[0], (Role) row[1], Role::higher));
        return roles;
    }

    /** Given names of those who lead a team, in alphabetical order; empty where no lead has signed in yet. */
    public List<String> leadsOf(String team) {
        return leadsOf(List.of(team)).getOrDefault(team, List.of());
    }

    /**
     * Given names of those who lead each team, in alphabetical order; a team is absent where no lead has signed in yet.
     */
    public Map<String, List<String>> leadsOf(Collection<String> teams) {
        return database.createQuery("""
                        select m.team, p.givenName, p.id from Membership m join m.person p
                            where m.team in :teams and m.role = :lead
                        union
                        select j.team, p.givenName, p.id from Joined j join j.person p
                            where j.team in :teams and j.role = :lead""", Object[].class)
                .setParameter("teams", teams)
                .setParameter("lead", Role.LEAD)
                .getResultStream()
                .sorted(Comparator.comparing(row -> (String) row[1]))
                .collect(groupingBy(row -> (String) row[0], mapping(row -> (String) row[1], toList())));
    }

    /** A page and its parts may come at once, or to two replicas: the row's lock has them follow one another. */
    private void remember(Person person) {
        database.createNativeQuery("""
                        insert into person (id, name, given_name, email, admin, seen_at)
                        values (:id, :name, :givenName, :email, :admin, :now)
                        on conflict (id) do update set name = excluded.name, given_name = excluded.given_name,
                            email = excluded.email, admin = excluded.admin, seen_at = excluded.seen_at""")
                .setParameter("id", person.id())
                .setParameter("name", person.name())
                .setParameter("givenName", person.givenName())
                .setParameter("email", person.email())
                .setParameter("admin", person.admin())
                .setParameter("now", clock.instant())
                .executeUpdate();
        hasRoles(person, database.find(KnownPerson.class, person.id()));
    }

    private void hasRoles(Person person, KnownPerson known) {
        database.createQuery("delete from Membership m where m.person = :person")
                .setParameter("person", known)
                .executeUpdate();
        person.roles().forEach((team, role) -> database.persist(new Membership(known, team, role)));
    }
}
