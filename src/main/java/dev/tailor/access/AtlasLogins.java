package dev.tailor.access;

import dev.tailor.atlas.AtlasCode;
import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasUserChange;
import dev.tailor.atlas.AtlasUsers;
import dev.tailor.cluster.Cluster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Changes and removes logins in Atlas, whoever made them; each call may be repeated. */
@ApplicationScoped
class AtlasLogins {
    @Inject
    AtlasUsers users;

    void change(Cluster cluster, KnownLogin login, AtlasUserChange change) {
        untilHeard(() -> users.change(project(cluster), login.databaseName(), login.username(), change));
    }

    /** That there is no such user any more is what was wanted. */
    void remove(Cluster cluster, String databaseName, String username) {
        try {
            untilHeard(() -> users.delete(project(cluster), databaseName, username));
        } catch (AtlasFailure.NotFound gone) {
            if (!isMissing(gone)) {
                throw gone;
            }
        }
    }

    /** Where the answer got lost, asks once more: to do these twice is to do them once. */
    private static void untilHeard(Runnable call) {
        try {
            call.run();
        } catch (AtlasFailure failure) {
            if (!failure.maybeDone()) {
                throw failure;
            }
            heardOnceMore(failure, call);
        }
    }

    private static void heardOnceMore(AtlasFailure lost, Runnable call) {
        try {
            call.run();
        } catch (AtlasFailure again) {
            throw again.afterTrying(lost);
        }
    }

    /** Whether a failure says that the user is gone, and not its project. */
    static boolean isMissing(AtlasFailure.NotFound failure) {
        return failure.hasCode(AtlasCode.USERNAME_NOT_FOUND) || failure.hasCode(AtlasCode.USER_NOT_FOUND);
    }

    private static String project(Cluster cluster) {
        return cluster.project().atlasId();
    }
}
