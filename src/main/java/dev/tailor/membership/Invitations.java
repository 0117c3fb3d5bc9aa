package dev.tailor.membership;

import dev.tailor.cluster.Refusal;
import dev.tailor.history.Act;
import dev.tailor.history.Deed;
import dev.tailor.history.Ledger;
import dev.tailor.history.Result;
import dev.tailor.team.Invited;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import dev.tailor.web.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who is invited to which team. */
@ApplicationScoped
public class Invitations {
    @Inject
    EntityManager database;

    @Inject
    Leads leads;

    @Inject
    MembershipConfig config;

    @Inject
    Ledger ledger;

    @Inject
    Event<Invited> invited;

    @Inject
    Times times;

    @Inject
    Clock clock;

    /** Those of a team, newest first, also those that came too late. */
    @Transactional
    public List<Invitation> of(String team) {
        return database.createQuery("from Invitation where team = :team order by id desc", Invitation.class)
                .setParameter("team", team)
                .getResultList();
    }

    /** One of a team. */
    @Transactional
    public Optional<Invitation> of(String team, long id) {
        return Optional.ofNullable(database.find(Invitation.class, id))
                .filter(invitation -> invitation.team().equals(team));
    }

    /** Those that can be accepted with an address, by team. */
    @Transactional
    public List<Invitation> open(String email) {
        return database.createQuery(
                        "from Invitation where email = :email and endsAt > :now order by team", Invitation.class)
                .setParameter("email", email)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /**
     * Invites whoever signs in with an address; an earlier invitation of that address is replaced.
     *
     * @throws Refusal.Invalid where the address or the role does not go
     */
    @Transactional
    public Invitation invite(Person who, String team, String address, String role) {
        var present = leads.hold(who, team);
        var email = address.strip().toLowerCase(Locale.ROOT);
        Refusal.Invalid.ifAny(InvitationRules.problems(email, role, present));
        takeBack("team = :team and email = :email", Map.of("team", team, "email", email));
        var as = Role.of(role).orElseThrow();
        var invitation = new Invitation(team, email, as, who.name(), clock.instant(), last());
        database.persist(invitation);
        invited.fire(new Invited(invitation.id()));
        ledger.write(Deed.of(Act.TEAM, "invited " + email + " to " + team + " as " + as.word())
                .toTeam(team)
                .ended(Result.DONE, "Until " + times.date(last())));
        return invitation;
    }

    private Instant last() {
        return clock.instant().plus(config.acceptWithin());
    }

    /** Takes one back: nobody can accept it any more. */
    @Transactional
    public Invitation takeBack(Person who, String team, long id) {
        leads.hold(who, team);
        var invitation = held(id);
        if (!invitation.team().equals(team)) {
            throw new Refusal.NotFound();
        }
        database.remove(invitation);
        ledger.write(Deed.of(Act.TEAM, "took the invitation of " + invitation.email() + " back")
                .toTeam(team));
        return invitation;
    }

    /** Takes all of a team back. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeBackAll(String team) {
        takeBack("team = :team", Map.of("team", team));
    }

    private void takeBack(String which, Map<String, String> parameters) {
        var query = database.createQuery("delete from Invitation where " + which);
        parameters.forEach(query::setParameter);
        query.executeUpdate();
    }

    /** Which team one is for; the one itself is read once nobody else changes who is in that team. */
    String teamOf(long id) {
        return database
                .createQuery("select i.team from Invitation i where i.id = :id", String.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }

    Invitation held(long id) {
        var invitation = database.find(Invitation.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (invitation == null) {
            throw new Refusal.NotFound();
        }
        return invitation;
    }
}
