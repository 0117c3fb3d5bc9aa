package dev.tailor.access;

import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasUser;
import dev.tailor.atlas.AtlasUsers;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.Person;
import dev.tailor.web.ClusterLinks;
import dev.tailor.web.Failed;
import dev.tailor.web.Failure;
import dev.tailor.web.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds the login that somebody wants to do something about, and refuses where it is not theirs to do. */
@ApplicationScoped
class LoginFinder {
    @Inject
    LoginBook book;

    @Inject
    LoginNotes notes;

    @Inject
    LoginCopies copies;

    @Inject
    AtlasUsers users;

    @Inject
    Times times;

    /**
     * A login that Tailor or Atlas has, as Atlas has it now; not in Atlas where that has it no longer, which is noted.
     *
     * @throws Refusal where it is not there, or not the person's to manage
     * @throws AtlasFailure where Atlas does not answer
     */
    KnownLogin find(Person who, Cluster cluster, LoginKey key) {
        var ours = ours(who, cluster, key);
        return ours.isPresent() ? seen(who, cluster, ours.get()) : inAtlas(who, cluster, key);
    }

    /**
     * The row of a login that Tailor has made; empty for others. Atlas is not asked.
     *
     * @throws Refusal where it is not there, or surely not the person's to manage
     */
    Optional<Login> ours(Person who, Cluster cluster, LoginKey key) {
        var ours = key.isNumber() ? book.find(cluster.id(), key.id()) : book.named(cluster, key);
        if (ours.isEmpty() && key.isNumber()) {
            throw new Refusal.NotFound();
        }
        ours.flatMap(Login::removedAt).ifPresent(at -> {
            throw gone(cluster, ours.get().username(), "It was removed " + times.relative(at) + ".");
        });
        ours.ifPresent(login -> allowed(who, cluster, new KnownLogin(login, null)));
        return ours;
    }

    private KnownLogin seen(Person who, Cluster cluster, Login ours) {
        var user = user(cluster, AtlasUser.ADMIN, ours.username());
        if (user.isEmpty()) {
            notes.removed(ours.id());
            copies.drop(cluster.project().id(), AtlasUser.ADMIN, ours.username());
        }
        return allowed(who, cluster, new KnownLogin(ours, user.orElse(null)));
    }

    private KnownLogin inAtlas(Person who, Cluster cluster, LoginKey key) {
        var named = new AtlasUser(key.username(), key.databaseName(), null, null, null, null);
        allowed(who, cluster, new KnownLogin(null, named));
        return user(cluster, key.databaseName(), key.username())
                .map(user -> new KnownLogin(null, user))
                .orElseThrow(() -> gone(cluster, key.username(), "Atlas has no login of this name for it."));
    }

    private Optional<AtlasUser> user(Cluster cluster, String databaseName, String username) {
        return users.find(cluster.project().atlasId(), databaseName, username)
                .filter(user -> user.reaches(cluster.name()));
    }

    private static KnownLogin allowed(Person who, Cluster cluster, KnownLogin login) {
        LoginRights.obstacle(who, cluster, login).ifPresent(why -> {
            throw new Refusal.NotAllowed(sentence(cluster, login, why));
        });
        return login;
    }

    private static String sentence(Cluster cluster, KnownLogin login, LoginRights.Obstacle why) {
        if (why == LoginRights.Obstacle.NOT_THEIRS) {
            return "Only " + login.ours().personName() + " and the leads of " + cluster.team()
                    + " can change the login " + login.username() + ".";
        }
        return "Only leads of " + cluster.team() + " can change the login " + login.username() + ": " + why.words()
                + ".";
    }

    private static Failed gone(Cluster cluster, String username, String sentence) {
        return new Failed(Failure.of(404, "gone", "The login " + username + " is gone already", sentence)
                .leadingTo("To the logins of " + cluster.name(), ClusterLinks.logins(cluster.id())));
    }
}
