package dev.tailor.access;

import dev.tailor.atlas.AtlasUserChange;
import dev.tailor.cluster.Chronicle;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Reach;
import dev.tailor.cluster.Refusal;
import dev.tailor.cluster.Somebody;
import dev.tailor.history.Act;
import dev.tailor.history.Deed;
import dev.tailor.history.Ledger;
import dev.tailor.history.Result;
import dev.tailor.history.Who;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import dev.tailor.web.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Resets, changes and removes logins, those that Tailor has made and those that it has not. Each looks first what Atlas
 * has, because roles and reach decide who may.
 */
@ApplicationScoped
class LoginChanges {
    private static final String NOT_RESET = "The password was not reset";
    private static final String NOT_CHANGED = "The login was not changed";
    private static final String NOT_REMOVED = "The login was not removed";

    @Inject
    Reach reach;

    @Inject
    ReadyClusters ready;

    @Inject
    LoginCalls calls;

    @Inject
    LoginNotes notes;

    @Inject
    LoginCopies copies;

    @Inject
    AtlasLogins atlas;

    @Inject
    Confirmation confirmation;

    @Inject
    Chronicle chronicle;

    @Inject
    Ledger ledger;

    @Inject
    Times times;

    @Inject
    Clock clock;

    /** Gives a login another password; the old one stops working. */
    ShownLogin reset(Person who, UUID clusterId, LoginKey key) {
        var cluster = ready.get(who, clusterId);
        var login = calls.present(who, cluster, key, NOT_RESET);
        if (login.external()) {
            throw new Refusal.NotPossible(login.username() + " has no password: somebody else says who it is.");
        }
        var password = Password.generated();
        change(who, cluster, login, AtlasUserChange.NOTHING.password(password.characters()), NOT_RESET);
        if (login.madeWithTailor() && !notes.reset(login.ours().id())) {
            throw Logins.goes(cluster);
        }
        var outcome = confirmation.of(cluster);
        note(who, cluster, "reset the password of the login " + login.username(), outcome.words());
        return ShownLogin.of(cluster, who, login, password, outcome.inForce());
    }

    /**
     * Gives a login other roles, or another end.
     *
     * @return what has changed, as a sentence
     * @throws Refusal.Invalid with all that is wrong with it
     */
    String change(Person who, UUID clusterId, LoginKey key, LoginChange wish) {
        var cluster = reach.managed(who, clusterId);
        LoginRules.check(wish, who.is(Role.LEAD, cluster.team()), clock.instant());
        var login = calls.present(who, cluster, key, NOT_CHANGED);
        if (wish.appliedTo(login.roles()).isEmpty()) {
            throw new Refusal.Invalid(Map.of("roles", LoginRules.NO_ROLE));
        }
        var change = wish.against(login.inAtlas());
        if (change.equals(AtlasUserChange.NOTHING)) {
            return "The login " + login.username() + " was like this already. Nothing has changed.";
        }
        change(who, cluster, login, change, NOT_CHANGED);
        var end = wish.movesEnd() ? wish.endsAt() : login.endsAt();
        ours(login).ifPresent(id -> notes.changed(id, end));
        copies.put(cluster.project().id(), login.having(wish.appliedTo(login.roles()), end));
        note(who, cluster, "changed the login " + login.username(), outcome(change));
        return "The login " + login.username() + " is changed. The cluster knows of it in a few seconds.";
    }

    /**
     * Removes a login, in Atlas too.
     *
     * @return what has happened, as a sentence
     */
    String remove(Person who, UUID clusterId, LoginKey key) {
        var cluster = reach.managed(who, clusterId);
        var login = calls.find(who, cluster, key, NOT_REMOVED);
        if (login.inAtlas() == null) {
            copies.drop(cluster.project().id(), login.databaseName(), login.username());
            return "Atlas had the login " + login.username() + " no longer. It is off the list now.";
        }
        begin(who, cluster, "is about to remove the login " + login.username());
        calls.about(cluster, login, NOT_REMOVED, () -> atlas.remove(cluster, login.databaseName(), login.username()));
        ours(login).ifPresent(notes::removed);
        copies.drop(cluster.project().id(), login.databaseName(), login.username());
        note(who, cluster, "removed the login " + login.username(), "");
        return "The login " + login.username() + " is removed. Programs that used it can’t connect any more.";
    }

    private void change(Person who, Cluster cluster, KnownLogin login, AtlasUserChange change, String otherwise) {
        begin(who, cluster, "is about to change the login " + login.username());
        calls.about(cluster, login, otherwise, () -> atlas.change(cluster, login, change));
    }

    private static Optional<Long> ours(KnownLogin login) {
        return Optional.ofNullable(login.ours()).map(Login::id);
    }

    private String outcome(AtlasUserChange change) {
        var roles = change.roles() == null ? "" : "May now: " + String.join("; ", RoleWords.of(change.roles()));
        if (change.deleteAfter() == null) {
            return change.lasting() ? (roles + " Stays for good.").strip() : roles;
        }
        return (roles + " Ends " + times.stamp(change.deleteAfter()) + ".").strip();
    }

    /** Before Atlas is asked: should Tailor die meanwhile, the record knows who has begun. */
    private void begin(Person who, Cluster cluster, String what) {
        ledger.write(Deed.of(Act.LOGIN, what).by(Who.of(who)).to(cluster.id()).ended(Result.ASKED, ""));
    }

    private void note(Person who, Cluster cluster, String what, String outcome) {
        chronicle.note(cluster.id(), Somebody.of(who), Act.LOGIN, what, outcome);
    }
}
