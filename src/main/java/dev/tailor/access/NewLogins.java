package dev.tailor.access;

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
import java.util.Set;

/** Writes down logins that are about to be made, before Atlas is asked for them. */
@ApplicationScoped
class NewLogins {
    @Inject
    LoginStore logins;

    @Inject
    LoginEnds ends;

    @Inject
    LoginBook book;

    @Inject
    Clock clock;

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
        return book.taken(login);
    }

    /**
     * Takes a new login for a program, or the one of that name that an earlier try has left unfinished.
     *
     * @throws Refusal.NotPossible where the project has a login of that name
     */
    @Transactional
    Login begin(Person maker, Cluster cluster, LoginWish wish) {
        hold(cluster);
        var login = logins.named(wish.username(), cluster.project().id())
                .map(found -> unfinished(found, cluster))
                .orElseGet(() -> stored(Login.ofProgram(cluster, maker, wish.username(), now())));
        book.taken(login).belong(maker);
        return login;
    }

    /** Gives an unfinished login another name, because these are taken in Atlas. */
    @Transactional
    Login rename(long id, Person who, String clusterName, Set<String> strangers) {
        var login = logins.locked(id).orElseThrow();
        login.call(logins.freeName(who, clusterName, login.projectId(), strangers));
        return login;
    }

    static Refusal nameTaken(Cluster cluster) {
        return new Refusal.NotPossible(
                cluster.project().name() + " already has a login of this name. Choose another one.");
    }

    /** A deletion that is asked for from now on waits for this transaction, and then finds the login's row. */
    private void hold(Cluster cluster) {
        if (logins.lockedState(cluster.id()) != ClusterState.READY) {
            throw ReadyClusters.notReady(cluster);
        }
        ends.in(cluster.project().id());
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

    private Login fresh(Person who, Cluster cluster) {
        var name = logins.freeName(who, cluster.name(), cluster.project().id(), Set.of());
        return stored(new Login(cluster, who, name, now()));
    }

    private Login stored(Login login) {
        try {
            logins.persistAndFlush(login);
        } catch (PersistenceException raced) {
            throw LoginBook.atIt();
        }
        return login;
    }

    private Instant now() {
        return clock.instant();
    }
}
