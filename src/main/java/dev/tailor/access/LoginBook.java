package dev.tailor.access;

import dev.tailor.atlas.AtlasUser;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Logins as Postgres knows them. Whoever is about to ask Atlas takes the login here first, and notes in
 * {@link LoginNotes} what became of it, in transactions of their own.
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
        return logins.made(clusterId, now());
    }

    @Transactional
    long count(UUID clusterId) {
        return logins.countMade(clusterId, now());
    }

    /** A login of the cluster that was made, removed ones included. */
    @Transactional
    Optional<Login> find(UUID clusterId, long id) {
        return logins.findByIdOptional(id)
                .filter(one -> one.clusterId().equals(clusterId))
                .filter(one -> one.madeAt().isPresent());
    }

    /** The login of the cluster that Tailor has made under the name which it has in Atlas. */
    @Transactional
    Optional<Login> named(Cluster cluster, LoginKey inAtlas) {
        return logins.made(cluster.id(), now()).stream()
                .filter(login -> inAtlas.databaseName().equals(AtlasUser.ADMIN))
                .filter(login -> login.username().equals(inAtlas.username()))
                .findFirst();
    }

    /**
     * Takes a new login of a person's own, or the one that an earlier try has left unfinished.
     *
     * @throws LoginExists where the person has one
     */
    @Transactional
    Login begin(Person who, Cluster cluster) {
        hold(cluster);
        var login = logins.ofPerson(who, cluster.id()).orElseGet(() -> fresh(who, cluster));
        if (login.madeAt().isPresent()) {
            throw new LoginExists(login);
        }
        return taken(login);
    }

    /**
     * Takes a new login for a program, or the one of that name that an earlier try has left unfinished.
     *
     * @throws Refusal.NotPossible where the project has a login of that name
     */
    @Transactional
    Login begin(Person maker, Cluster cluster, LoginWish wish) {
        hold(cluster);
        return logins.named(wish.username(), cluster.project().id())
                .map(login -> taken(unfinished(login, cluster), maker))
                .orElseGet(() -> taken(stored(Login.ofProgram(cluster, maker, wish.username(), now()))));
    }

    private static Login unfinished(Login login, Cluster cluster) {
        if (!login.program()
                || !login.clusterId().equals(cluster.id())
                || login.madeAt().isPresent()) {
            throw nameTaken(cluster);
        }
        login.tryAgain();
        return login;
    }

    private Login taken(Login login, Person maker) {
        taken(login).belong(maker);
        return login;
    }

    static Refusal nameTaken(Cluster cluster) {
        return new Refusal.NotPossible(
                cluster.project().name() + " already has a login of this name. Choose another one.");
    }

    /**
     * Takes a login that is in Atlas.
     *
     * @throws Refusal where it is gone, or somebody else is at it
     */
    @Transactional
    Login take(long id) {
        var login = logins.locked(id).filter(one -> one.removedAt().isEmpty()).orElseThrow(Refusal.NotFound::new);
        return taken(login);
    }

    /** Gives an unfinished login another name, because these are taken in Atlas. */
    @Transactional
    Login rename(long id, Person who, String clusterName, Set<String> strangers) {
        var login = logins.locked(id).orElseThrow();
        login.call(logins.freeName(who, clusterName, login.projectId(), strangers));
        return login;
    }

    /** A deletion that is asked for from now on waits for this transaction, and then finds the login's row. */
    private void hold(Cluster cluster) {
        if (logins.lockedState(cluster.id()) != ClusterState.READY) {
            throw Reach.notReady(cluster);
        }
        logins.forgetEnded(cluster.project().id(), now());
    }

    private Login fresh(Person who, Cluster cluster) {
        var name = logins.freeName(who, cluster.name(), cluster.project().id(), Set.of());
        return stored(new Login(cluster, who, name, now()));
    }

    private Login stored(Login login) {
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

    private Instant now() {
        return clock.instant();
    }
}
