package dev.tailor.access;

import dev.tailor.atlas.AtlasFailure;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds logins and asks Atlas about them, one request at a time for each login that Tailor has made. */
@ApplicationScoped
class LoginCalls {
    @Inject
    LoginFinder finder;

    @Inject
    LoginBook book;

    @Inject
    LoginNotes notes;

    /**
     * A login that the person may manage, as it is now.
     *
     * @param otherwise the title of the page where Atlas does not answer
     * @throws Refusal where it is not there, or not theirs
     */
    KnownLogin find(Person who, Cluster cluster, LoginKey key, String otherwise) {
        try {
            return finder.find(who, cluster, key);
        } catch (AtlasFailure failure) {
            throw AtlasSaysNo.failed(failure, cluster, otherwise);
        }
    }

    /** The same, refused where Atlas has it no longer. */
    KnownLogin present(Person who, Cluster cluster, LoginKey key, String otherwise) {
        var login = find(who, cluster, key, otherwise);
        if (login.inAtlas() == null) {
            throw gone(login);
        }
        return login;
    }

    /**
     * Asks Atlas to change a login. Where that fails, nobody is at it afterwards; where it does not, whoever notes what
     * has changed lets it go.
     */
    void about(Cluster cluster, KnownLogin login, String otherwise, Runnable call) {
        ours(login).ifPresent(book::take);
        try {
            call.run();
        } catch (AtlasFailure failure) {
            throw failed(cluster, login, failure, otherwise);
        } catch (RuntimeException unexpected) {
            ours(login).ifPresent(notes::letGo);
            throw unexpected;
        }
    }

    private RuntimeException failed(Cluster cluster, KnownLogin login, AtlasFailure failure, String otherwise) {
        if (failure instanceof AtlasFailure.NotFound missing && AtlasLogins.isMissing(missing)) {
            ours(login).ifPresent(notes::removed);
            return gone(login);
        }
        ours(login).ifPresent(notes::letGo);
        return AtlasFields.refusal(failure)
                .<RuntimeException>map(refusal -> refusal)
                .orElseGet(() -> AtlasSaysNo.failed(failure, cluster, otherwise));
    }

    private static Refusal gone(KnownLogin login) {
        return new Refusal.NotPossible("Atlas does not have the login " + login.username()
                + " any more: somebody has removed it there, or its time was over. Create a new one.");
    }

    private static Optional<Long> ours(KnownLogin login) {
        return Optional.ofNullable(login.ours()).map(Login::id);
    }
}
