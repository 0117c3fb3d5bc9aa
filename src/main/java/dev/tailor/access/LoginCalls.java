package dev.tailor.access;

import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasSentences;
import dev.tailor.atlas.AtlasUser;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Refusal;
import dev.tailor.connection.AtlasWords;
import dev.tailor.history.Act;
import dev.tailor.history.Deed;
import dev.tailor.history.Ledger;
import dev.tailor.history.Result;
import dev.tailor.history.Who;
import dev.tailor.team.Person;
import dev.tailor.web.Failed;
import dev.tailor.web.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds logins and asks Atlas about them, one request at a time for each login. */
@ApplicationScoped
class LoginCalls {
    @Inject
    LoginFinder finder;

    @Inject
    LoginBook book;

    @Inject
    LoginHolds holds;

    @Inject
    LoginNotes notes;

    @Inject
    LoginCopies copies;

    @Inject
    Ledger ledger;

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
            throw undone(failure, cluster, otherwise);
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

    /** Does something about a login while nobody else does, from whichever of the clusters that it reaches. */
    <T> T holding(Person who, Cluster cluster, LoginKey key, Supplier<T> work) {
        var ours = finder.ours(who, cluster, key);
        var project = cluster.project().id();
        var database = ours.isPresent() ? AtlasUser.ADMIN : key.databaseName();
        var username = ours.map(Login::username).orElseGet(key::username);
        holds.take(project, database, username);
        try {
            return ours.isPresent() ? holding(ours.get().id(), work) : work.get();
        } finally {
            holds.letGo(project, database, username);
        }
    }

    /** Where it fails, nobody is at the row afterwards; where it does not, whoever notes what has changed lets it go. */
    private <T> T holding(long ours, Supplier<T> work) {
        book.take(ours);
        try {
            return work.get();
        } catch (RuntimeException undone) {
            notes.letGo(ours);
            throw undone;
        }
    }

    /** Asks Atlas to do something about a login that is held; the record tells who has begun, and how it failed. */
    void about(Person who, Cluster cluster, KnownLogin login, LoginAct act, Runnable call) {
        write(who, cluster, "is about to " + act.verb() + " the login " + login.username(), Result.ASKED, "");
        try {
            call.run();
        } catch (AtlasFailure failure) {
            var why = act.title(failure) + ": " + AtlasSentences.of(failure);
            write(who, cluster, "asked Atlas to " + act.verb() + " the login " + login.username(), Result.FAILED, why);
            throw failed(cluster, login, failure, act);
        }
    }

    private void write(Person who, Cluster cluster, String what, Result result, String outcome) {
        ledger.write(Deed.of(Act.LOGIN, what).by(Who.of(who)).to(cluster.id()).ended(result, outcome));
    }

    private RuntimeException failed(Cluster cluster, KnownLogin login, AtlasFailure failure, LoginAct act) {
        if (failure instanceof AtlasFailure.NotFound missing && AtlasLogins.isMissing(missing)) {
            ours(login).ifPresent(notes::removed);
            copies.drop(cluster.project().id(), login.databaseName(), login.username());
            return gone(login);
        }
        return undone(failure, cluster, act.title(failure));
    }

    /** What to throw where Atlas did not do it: the field that is to blame, or a page for whoever asked. */
    static RuntimeException undone(AtlasFailure failure, Cluster cluster, String title) {
        var words = AtlasWords.failure(failure, title)
                .telling("Your cluster", "It runs on. Programs that are connected notice nothing.")
                .telling("What you can do", advice(failure))
                .leadingTo("Back to " + cluster.name(), Links.cluster(cluster.id()));
        return AtField.of(failure, words).orElseGet(() -> new Failed(words, failure));
    }

    private static String advice(AtlasFailure failure) {
        return failure.maybeDone()
                ? "Try again: if Atlas has heard it in spite of this, Tailor finds it and goes on."
                : "Try again. If it happens twice, write to the platform team.";
    }

    private static Refusal gone(KnownLogin login) {
        return new Refusal.NotPossible("Atlas does not have the login " + login.username()
                + " any more: somebody has removed it there, or its time was over. Create a new one.");
    }

    private static Optional<Long> ours(KnownLogin login) {
        return Optional.ofNullable(login.ours()).map(Login::id);
    }
}
