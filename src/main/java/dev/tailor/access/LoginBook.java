package dev.tailor.access;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.LoginsRemoved;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Logins as Postgres knows them. Whoever is about to ask Atlas takes the login first and lets it go afterwards, in
 * transactions of their own.
 */
@ApplicationScoped
class LoginBook {
    @Inject
    LoginStore logins;

    @Inject
    AccessConfig config;

    @Inject
    Clock clock;

    /** The logins that a cluster has in Atlas, oldest first. */
    @Transactional
    List<Login> of(UUID clusterId) {
        return logins.made(clusterId);
    }

    /**
     * Takes a new login, or the one that an earlier try has left unfinished.
     *
     * @throws LoginExists where the person has one
     */
    @Transactional
    Login begin(Person who, Cluster cluster) {
        var login = logins.ofPerson(who, cluster.id()).orElseGet(() -> fresh(who, cluster));
        if (login.madeAt().isPresent()) {
            throw new LoginExists(login);
        }
        return taken(login);
    }

    /**
     * Takes a login that is in Atlas.
     *
     * @throws Refusal where there is none, it is not the person's to manage, or somebody else is at it
     */
    @Transactional
    Login take(Person who, Cluster cluster, long id) {
        var login = logins.locked(id)
                .filter(one -> one.clusterId().equals(cluster.id()))
                .filter(one -> one.madeAt().isPresent() && one.removedAt().isEmpty())
                .orElseThrow(Refusal.NotFound::new);
        if (!login.managedBy(who, cluster.team())) {
            throw new Refusal.NotAllowed("Only " + login.personName() + " and the leads of " + cluster.team()
                    + " can change the login " + login.username() + ".");
        }
        return taken(login);
    }

    /** Gives an unfinished login another name, because these are taken in Atlas. */
    @Transactional
    Login rename(long id, Person who, String clusterName, Set<String> strangers) {
        var login = logins.locked(id).orElseThrow();
        login.call(logins.freeName(who, clusterName, login.projectId(), strangers));
        return login;
    }

    /** Atlas has it; false where it was removed with its cluster meanwhile. */
    @Transactional
    boolean made(long id) {
        return finish(id, login -> login.made(now()));
    }

    /** Atlas has its new password; false where it was removed with its cluster meanwhile. */
    @Transactional
    boolean reset(long id) {
        return finish(id, login -> login.reset(now()));
    }

    /** Atlas has it no longer. */
    @Transactional
    void removed(long id) {
        finish(id, login -> login.remove(now()));
    }

    /** Nobody is at it any more, and nothing is known to have changed. */
    @Transactional
    void letGo(long id) {
        finish(id, login -> {});
    }

    /** In the transaction that notes that Atlas has them no longer. */
    void removedWithCluster(@Observes LoginsRemoved all) {
        logins.all(all.clusterId()).forEach(login -> login.remove(now()));
    }

    private Login fresh(Person who, Cluster cluster) {
        var name = logins.freeName(who, cluster.name(), cluster.project().id(), Set.of());
        var login = new Login(cluster, who, name, now());
        try {
            logins.persistAndFlush(login);
        } catch (PersistenceException raced) {
            throw atIt();
        }
        return login;
    }

    private Login taken(Login login) {
        if (login.busy(now())) {
            throw atIt();
        }
        login.take(now(), config.busyAtMost());
        return login;
    }

    private static Refusal atIt() {
        return new Refusal.NotPossible("Tailor is at this login already, from another click or page."
                + " If that page is closed, reset the password in two minutes.");
    }

    private boolean finish(long id, Consumer<Login> note) {
        var login = logins.locked(id).filter(one -> one.removedAt().isEmpty());
        login.ifPresent(one -> {
            one.letGo();
            note.accept(one);
        });
        return login.isPresent();
    }

    private Instant now() {
        return clock.instant();
    }
}
