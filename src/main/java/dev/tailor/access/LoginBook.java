package dev.tailor.access;

import dev.tailor.atlas.AtlasUser;
import dev.tailor.catalog.Project;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Logins as Postgres knows them. Whoever is about to ask Atlas takes the login here first, or a new one from
 * {@link NewLogins}, and notes in {@link LoginNotes} what became of it, in transactions of their own.
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

    /** Those of all clusters of a project. */
    @Transactional
    List<Login> inProject(long projectId) {
        return logins.madeIn(projectId, now());
    }

    /** Atlas's id of a project, where it is one of ours. */
    @Transactional
    Optional<String> groupOf(long projectId) {
        return Optional.ofNullable(logins.getEntityManager().find(Project.class, projectId))
                .map(Project::atlasId);
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
     * Takes a login that is in Atlas.
     *
     * @throws Refusal where it is gone, or somebody else is at it
     */
    @Transactional
    Login take(long id) {
        var login = logins.locked(id).filter(one -> one.removedAt().isEmpty()).orElseThrow(Refusal.NotFound::new);
        return taken(login);
    }

    /** Takes a login in the present transaction. */
    Login taken(Login login) {
        if (login.busy(now())) {
            throw atIt();
        }
        login.take(now(), config.busyAtMost());
        return login;
    }

    static Refusal atIt() {
        return new Refusal.NotPossible("Tailor is at this login already, from another click or page."
                + " If that page is closed, reset the password in two minutes.");
    }

    private Instant now() {
        return clock.instant();
    }
}
