package dev.tailor.access;

import dev.tailor.atlas.AtlasCode;
import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasRole;
import dev.tailor.atlas.AtlasScope;
import dev.tailor.atlas.AtlasUser;
import dev.tailor.atlas.AtlasUsers;
import dev.tailor.atlas.NewAtlasUser;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;

/** What happens to logins in Atlas; each call may be repeated. */
@ApplicationScoped
class AtlasLogins {
    /** All that an application needs, and nothing of the cluster's administration. */
    private static final AtlasRole ROLE = AtlasRole.everywhere("readWriteAnyDatabase");

    /** How many names in a row may be strangers'. */
    private static final int MOST_STRANGERS = 5;

    @Inject
    AtlasUsers users;

    @Inject
    LoginBook book;

    /** Makes the user; under another name where Atlas has a stranger of that name. */
    Login make(Person who, Cluster cluster, Login login, Password password) {
        var strangers = new HashSet<String>();
        var named = login;
        while (!made(cluster, named, password)) {
            strangers.add(named.username());
            if (strangers.size() == MOST_STRANGERS) {
                throw new Refusal.NotPossible("Atlas has other users under the names that Tailor would give you: "
                        + String.join(", ", strangers) + ". Ask the platform team.");
            }
            named = book.rename(named.id(), who, cluster.name(), strangers);
        }
        return named;
    }

    Login reset(Cluster cluster, Login login, Password password) {
        untilHeard(() -> users.resetPassword(project(cluster), login.username(), password.characters()));
        return login;
    }

    /** That there is no such user any more is what was wanted. */
    Login remove(Cluster cluster, Login login) {
        try {
            untilHeard(() -> users.delete(project(cluster), login.username()));
        } catch (AtlasFailure.NotFound gone) {
            if (!isMissing(gone)) {
                throw gone;
            }
        }
        return login;
    }

    /** Where the answer got lost, asks once more: to do these twice is to do them once. */
    private static void untilHeard(Runnable call) {
        try {
            call.run();
        } catch (AtlasFailure failure) {
            if (!failure.maybeDone()) {
                throw failure;
            }
            call.run();
        }
    }

    /** Whether a failure says that the user is gone, and not its project. */
    static boolean isMissing(AtlasFailure.NotFound failure) {
        return failure.hasCode(AtlasCode.USERNAME_NOT_FOUND) || failure.hasCode(AtlasCode.USER_NOT_FOUND);
    }

    /** False where the name is a stranger's. */
    private boolean made(Cluster cluster, Login login, Password password) {
        try {
            users.create(project(cluster), user(cluster, login, password));
            return true;
        } catch (AtlasFailure failure) {
            if (!failure.hasCode(AtlasCode.USER_ALREADY_EXISTS) && !failure.maybeDone()) {
                throw failure;
            }
            return foundAgain(cluster, login, password, failure);
        }
    }

    /** After a lost answer, now or in an earlier try: the user proves to be ours, and gets the password of today. */
    private boolean foundAgain(Cluster cluster, Login login, Password password, AtlasFailure failure) {
        var there = users.find(project(cluster), login.username()).orElseThrow(() -> failure);
        if (!isOurs(there, cluster, login)) {
            return false;
        }
        reset(cluster, login, password);
        return true;
    }

    private static boolean isOurs(AtlasUser user, Cluster cluster, Login login) {
        return user.description() != null
                && user.description().endsWith(login.proof())
                && user.scopes().equals(scopes(cluster));
    }

    private static NewAtlasUser user(Cluster cluster, Login login, Password password) {
        return new NewAtlasUser(
                login.username(), password.characters(), List.of(ROLE), scopes(cluster), login.description(), null);
    }

    private static List<AtlasScope> scopes(Cluster cluster) {
        return List.of(AtlasScope.cluster(cluster.name()));
    }

    private static String project(Cluster cluster) {
        return cluster.project().atlasId();
    }
}
