package dev.tailor.access;

import dev.tailor.atlas.AtlasFailure;
import dev.tailor.cluster.Chronicle;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Refusal;
import dev.tailor.cluster.Somebody;
import dev.tailor.team.Person;
import dev.tailor.web.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Makes, resets and removes logins: first Postgres knows what is to come, then Atlas is asked with no transaction open,
 * then Postgres knows what became of it, then the history.
 *
 * <p>Where an answer of Atlas is lost, the row stays without being shown as a login; the next try finds the user by the
 * row's number in its description and goes on with it. Where a replica dies, the same holds after two minutes.
 */
@ApplicationScoped
class Logins {
    @Inject
    Reach reach;

    @Inject
    LoginBook book;

    @Inject
    AtlasLogins atlas;

    @Inject
    Confirmation confirmation;

    @Inject
    Chronicle chronicle;

    @Inject
    AccessConfig config;

    @Inject
    Clock clock;

    /**
     * Makes the person's login.
     *
     * @throws LoginExists where they have one
     */
    ShownLogin create(Person who, UUID clusterId) {
        var cluster = reach.ready(who, clusterId);
        var began = clock.instant();
        var password = Password.generated();
        var login = made(who, cluster, book.begin(who, cluster), password);
        var inForce = confirmation.awaited(cluster);
        note(who, cluster, "made the login " + login.username(), outcome(inForce, began));
        return ShownLogin.of(cluster, who, login, password, inForce);
    }

    /** Gives a login another password; the old one stops working. */
    ShownLogin reset(Person who, UUID clusterId, long loginId) {
        var cluster = reach.ready(who, clusterId);
        var began = clock.instant();
        var password = Password.generated();
        var login = book.take(who, cluster, loginId);
        resetInAtlas(cluster, login, password);
        var inForce = confirmation.awaited(cluster);
        note(who, cluster, "reset the password of the login " + login.username(), outcome(inForce, began));
        return ShownLogin.of(cluster, who, login, password, inForce);
    }

    /**
     * Removes a login, in Atlas too.
     *
     * @return its name
     */
    String remove(Person who, UUID clusterId, long loginId) {
        var cluster = reach.managed(who, clusterId);
        var login = book.take(who, cluster, loginId);
        asking(login, cluster, "The login was not removed", () -> atlas.remove(cluster, login));
        book.removed(login.id());
        note(who, cluster, "removed the login " + login.username(), "");
        return login.username();
    }

    private Login made(Person who, Cluster cluster, Login login, Password password) {
        var named = asking(login, cluster, "The login was not made", () -> atlas.make(who, cluster, login, password));
        if (!book.made(login.id())) {
            asking(login, cluster, "The login was not removed", () -> atlas.remove(cluster, named));
            throw goes(cluster);
        }
        return named;
    }

    private void resetInAtlas(Cluster cluster, Login login, Password password) {
        try {
            asking(login, cluster, "The password was not reset", () -> atlas.reset(cluster, login, password));
        } catch (AtlasFailure.NotFound gone) {
            book.removed(login.id());
            throw new Refusal.NotPossible("Atlas does not have the login " + login.username()
                    + " any more: somebody has removed it there. Create a new one.");
        }
        if (!book.reset(login.id())) {
            throw goes(cluster);
        }
    }

    /** Whatever becomes of the call, nobody is at the login afterwards. */
    private Login asking(Login login, Cluster cluster, String otherwise, Supplier<Login> call) {
        try {
            return call.get();
        } catch (AtlasFailure.NotFound gone) {
            book.letGo(login.id());
            throw AtlasLogins.isMissing(gone) ? gone : AtlasSaysNo.failed(gone, cluster, otherwise);
        } catch (AtlasFailure failure) {
            book.letGo(login.id());
            throw AtlasSaysNo.failed(failure, cluster, otherwise);
        } catch (RuntimeException refused) {
            book.letGo(login.id());
            throw refused;
        }
    }

    private static Refusal goes(Cluster cluster) {
        return new Refusal.NotPossible(
                "Logins of " + cluster.name() + " were just removed, because it will be deleted.");
    }

    private String outcome(boolean inForce, Instant began) {
        return inForce
                ? "In force after " + Formats.brief(Duration.between(began, clock.instant()))
                : "Not confirmed by Atlas within " + Formats.brief(config.confirmWithin());
    }

    private void note(Person who, Cluster cluster, String what, String outcome) {
        chronicle.note(cluster.id(), Somebody.of(who), what, outcome);
    }
}
