package dev.tailor.team;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.tailor.OneByOne;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Who is in which team: as their last token said, or because they have joined it. */
@ApplicationScoped
public class Members {
    @Inject
    EntityManager database;

    @Inject
    OneByOne oneByOne;

    @Inject
    Clock clock;

    /** Those of a team, by name, in one statement. */
    @Transactional
    public List<Member> of(String team) {
        return of(List.of(team));
    }

    /** Those of any of these teams, each with the most that they may do in one of them. */
    @Transactional
    public List<Member> of(Collection<String> teams) {
        return database.createQuery("""
                        select p.number, p.id, p.name, p.email, p.seenAt, m.role, 'account' from Membership m
                            join m.person p where m.team in :teams
                        union all
                        select p.number, p.id, p.name, p.email, p.seenAt, j.role, 'invitation' from Joined j
                            join j.person p where j.team in :teams""", Object[].class).setParameter("teams", teams).getResultList().stream()
                .map(Members::member)
                .collect(toMap(Member::id, member -> member, Member::and))
                .values()
                .stream()
                .sorted(Comparator.comparing(Member::name).thenComparing(Member::number))
                .toList();
    }

    private static Member member(Object[] row) {
        var role = (Role) row[5];
        var byAccount = row[6].equals("account");
        return new Member(
                (Long) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (Instant) row[4],
                byAccount ? role : null,
                byAccount ? null : role);
    }

    /** The roles with which somebody has joined teams, by the team's name. */
    @Transactional
    SortedMap<String, Role> joinedBy(String id) {
        var roles = new TreeMap<String, Role>();
        database.createQuery("select j.team, j.role from Joined j where j.person.id = :person", Object[].class)
                .setParameter("person", id)
                .getResultList()
                .forEach(row -> roles.put((String) row[0], (Role) row[1]));
        return roles;
    }

    /** The same, until the end of the transaction out of reach for whoever else changes who is in the team. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Member> held(String team) {
        oneByOne.hold("members of " + team);
        return of(team);
    }

    /** From now on somebody is in the team with this role, at least. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void join(String id, String team, Role role, String invitedBy) {
        database.createNativeQuery("""
                        insert into joined (person_id, team, role, invited_by, joined_at)
                        values (:id, :team, :role, :by, :now)
                        on conflict (person_id, team) do update set role = excluded.role""")
                .setParameter("id", id)
                .setParameter("team", team)
                .setParameter("role", role.name())
                .setParameter("by", invitedBy)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Somebody who has joined is out of the team again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(String id, String team) {
        database.createQuery("delete from Joined j where j.person.id = :id and j.team = :team")
                .setParameter("id", id)
                .setParameter("team", team)
                .executeUpdate();
    }

    /** Everybody who has joined is out of the team again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void removeAll(String team) {
        database.createQuery("delete from Joined j where j.team = :team")
                .setParameter("team", team)
                .executeUpdate();
    }

    /** How many each team has, by its name: every team that has somebody. */
    @Transactional
    public Map<String, Long> counts() {
        return database.createQuery("""
                        select m.team, m.person.id from Membership m
                        union select j.team, j.person.id from Joined j""", Object[].class).getResultList().stream()
                .collect(groupingBy(row -> (String) row[0], TreeMap::new, counting()));
    }
}
