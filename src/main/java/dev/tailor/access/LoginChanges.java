package dev.tailor.access;

import dev.tailor.atlas.AtlasUserChange;
import dev.tailor.cluster.Chronicle;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Reach;
import dev.tailor.cluster.Refusal;
import dev.tailor.cluster.Somebody;
import dev.tailor.history.Act;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import dev.tailor.web.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Resets, changes and removes logins, those that Tailor has made and those that it has not. Each looks first what Atlas
 * has, because roles and reach decide who may; nobody else is at the login from before that look until it is done.
 */
@ApplicationScoped
class LoginChanges {
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
    Times times;

    @Inject
    Clock clock;

    /** Gives a login another password; the old one stops working. */
    ShownLogin reset(Person who, UUID clusterId, LoginKey key) {
        var cluster = ready.get(who, clusterId);
        var password = Password.generated();
        var login = calls.holding(who, cluster, key, () -> reset(who, cluster, key, password));
        var outcome = confirmation.of(cluster);
        note(who, cluster, "reset the password of the login " + login.username(), outcome.words());
        return ShownLogin.of(cluster, who, login, password, outcome.inForce());
    }

    private KnownLogin reset(Person who, Cluster cluster, LoginKey key, Password password) {
        var login = calls.present(who, cluster, key, LoginAct.RESET.notDone());
        if (login.external()) {
            throw new Refusal.NotPossible(login.username() + " has no password: somebody else says who it is.");
        }
        var change = AtlasUserChange.NOTHING.password(password.characters());
        calls.about(who, cluster, login, LoginAct.RESET, () -> atlas.change(cluster, login, change));
        if (login.madeWithTailor() && !notes.reset(login.ours().id())) {
            throw Logins.goes(cluster);
        }
        return login;
    }

    /**
     * Gives a login other roles, or another end.
     *
     * @return what has changed, as a sentence
     * @throws Refusal.Invalid with all that is wrong with it
     */
    String change(Person who, UUID clusterId, LoginKey key, LoginChange wish) {
        var cluster = reach.managed(who, clusterId);
        check(who, cluster, wish);
        return calls.holding(who, cluster, key, () -> change(who, cluster, present(who, cluster, key), wish));
    }

    /** The same where the wish is about the login as it is by then, so that nobody's change falls between. */
    String change(Person who, UUID clusterId, LoginKey key, Function<KnownLogin, LoginChange> wished) {
        var cluster = reach.managed(who, clusterId);
        return calls.holding(who, cluster, key, () -> {
            var login = present(who, cluster, key);
            var wish = wished.apply(login);
            check(who, cluster, wish);
            return change(who, cluster, login, wish);
        });
    }

    private void check(Person who, Cluster cluster, LoginChange wish) {
        LoginRules.check(wish, who.is(Role.LEAD, cluster.team()), clock.instant());
    }

    private KnownLogin present(Person who, Cluster cluster, LoginKey key) {
        return calls.present(who, cluster, key, LoginAct.CHANGE.notDone());
    }

    private String change(Person who, Cluster cluster, KnownLogin login, LoginChange wish) {
        if (wish.appliedTo(login.roles()).isEmpty()) {
            throw new Refusal.Invalid(Map.of("roles", LoginRules.NO_ROLE));
        }
        var change = wish.against(login.inAtlas());
        if (change.equals(AtlasUserChange.NOTHING)) {
            ours(login).ifPresent(notes::letGo);
            return "The login " + login.username() + " was like this already. Nothing has changed.";
        }
        calls.about(who, cluster, login, LoginAct.CHANGE, () -> atlas.change(cluster, login, change));
        var end = wish.movesEnd() ? wish.endsAt() : login.endsAt();
        copies.put(cluster.project().id(), login.having(wish.appliedTo(login.roles()), end));
        note(who, cluster, "changed the login " + login.username(), outcome(change));
        ours(login).ifPresent(id -> notes.changed(id, end));
        return "The login " + login.username() + " is changed. The cluster knows of it in a few seconds.";
    }

    /**
     * Removes a login, in Atlas too.
     *
     * @return what has happened, as a sentence
     */
    String remove(Person who, UUID clusterId, LoginKey key) {
        var cluster = reach.managed(who, clusterId);
        return calls.holding(who, cluster, key, () -> remove(who, cluster, key));
    }

    private String remove(Person who, Cluster cluster, LoginKey key) {
        var login = calls.find(who, cluster, key, LoginAct.REMOVE.notDone());
        if (login.inAtlas() == null) {
            copies.drop(cluster.project().id(), login.databaseName(), login.username());
            return "Atlas had the login " + login.username() + " no longer. It is off the list now.";
        }
        Runnable removal = () -> atlas.remove(cluster, login.databaseName(), login.username());
        calls.about(who, cluster, login, LoginAct.REMOVE, removal);
        ours(login).ifPresent(notes::removed);
        copies.drop(cluster.project().id(), login.databaseName(), login.username());
        note(who, cluster, "removed the login " + login.username(), "");
        return "The login " + login.username() + " is removed. Programs that used it can’t connect any more.";
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

    private void note(Person who, Cluster cluster, String what, String outcome) {
        chronicle.note(cluster.id(), Somebody.of(who), Act.LOGIN, what, outcome);
    }
}
