package dev.tailor.access;

import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasScope;
import dev.tailor.atlas.AtlasUser;
import dev.tailor.cluster.Chronicle;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Refusal;
import dev.tailor.cluster.Somebody;
import dev.tailor.history.Act;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import dev.tailor.web.Failed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Makes logins: first Postgres knows what is to come, then Atlas is asked with no transaction open, then Postgres knows
 * what became of it, then the history. What becomes of them afterwards is {@link LoginChanges}'s.
 *
 * <p>Where an answer of Atlas is lost, the row stays without being shown as a login; the next try finds the user by the
 * row's number in its description and goes on with it. Where a replica dies, the same holds after two minutes.
 */
@ApplicationScoped
class Logins {
    @Inject
    ReadyClusters ready;

    @Inject
    NewLogins newLogins;

    @Inject
    LoginNotes notes;

    @Inject
    LoginCopies copies;

    @Inject
    LoginMaking making;

    @Inject
    AtlasLogins atlas;

    @Inject
    Confirmation confirmation;

    @Inject
    Chronicle chronicle;

    @Inject
    Clock clock;

    /**
     * Makes the person's login.
     *
     * @throws LoginExists where they have one
     */
    ShownLogin create(Person who, UUID clusterId) {
        var cluster = ready.get(who, clusterId);
        var password = Password.generated();
        var login = newLogins.begin(who, cluster);
        var named = made(cluster, login, () -> making.make(who, cluster, login, password));
        return finished(who, cluster, named, new LoginWish(named.username(), LoginMaking.OF_PEOPLE, null), password);
    }

    /**
     * Makes a login for a program.
     *
     * @throws Refusal.Invalid with all that is wrong with it, before Atlas is asked and after
     * @throws Refusal.NotPossible where the project has a login of that name
     */
    ShownLogin create(Person maker, UUID clusterId, LoginWish wish) {
        var cluster = ready.get(maker, clusterId);
        LoginRules.check(wish, maker.is(Role.LEAD, cluster.team()), clock.instant());
        var password = Password.generated();
        var login = newLogins.begin(maker, cluster, wish);
        made(cluster, login, () -> making.make(cluster, login, wish, password));
        return finished(maker, cluster, login, wish, password);
    }

    /** Whatever becomes of the call, nobody is at the login afterwards. */
    private Login made(Cluster cluster, Login login, Supplier<Login> making) {
        try {
            return making.get();
        } catch (AtlasFailure failure) {
            letGo(login, !failure.maybeDone());
            throw LoginCalls.undone(failure, cluster, LoginAct.MAKE.title(failure));
        } catch (RuntimeException refused) {
            letGo(login, refused instanceof Refusal || refused instanceof Failed);
            throw refused;
        }
    }

    /** A program's name is free again where Atlas has surely nothing of it; a person's row waits for their next try. */
    private void letGo(Login login, boolean surelyNothing) {
        if (login.program() && surelyNothing && !login.triedBefore()) {
            notes.forget(login.id());
        } else {
            notes.letGo(login.id());
        }
    }

    private ShownLogin finished(Person who, Cluster cluster, Login login, LoginWish wish, Password password) {
        if (!notes.made(login.id(), wish.endsAt())) {
            takeBack(cluster, login);
            throw goes(cluster);
        }
        var there = inAtlas(cluster, login, wish);
        copies.put(cluster.project().id(), there.inAtlas());
        var outcome = confirmation.of(cluster);
        chronicle.note(
                cluster.id(), Somebody.of(who), Act.LOGIN, "made the login " + login.username(), outcome.words());
        return ShownLogin.of(cluster, who, there, password, outcome.inForce());
    }

    /** The deletion may have looked before Atlas had it, and does not look again. */
    private void takeBack(Cluster cluster, Login login) {
        try {
            atlas.remove(cluster, AtlasUser.ADMIN, login.username());
            notes.removed(login.id());
        } catch (AtlasFailure failure) {
            notes.letGo(login.id());
            throw LoginCalls.undone(failure, cluster, LoginAct.REMOVE.title(failure));
        }
    }

    static Refusal goes(Cluster cluster) {
        return new Refusal.NotPossible(
                "Logins of " + cluster.name() + " were just removed, because it will be deleted.");
    }

    private static KnownLogin inAtlas(Cluster cluster, Login login, LoginWish wish) {
        var scopes = List.of(AtlasScope.cluster(cluster.name()));
        var user = new AtlasUser(
                wish.username(), AtlasUser.ADMIN, wish.roles(), scopes, login.description(), wish.endsAt());
        return new KnownLogin(login, user);
    }
}
