package dev.tailor.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Who is at which database user of a project: one request at a time, whichever replica has it, for users that Tailor has
 * no row of too. No transaction is open meanwhile; what nobody gives back is free after a while.
 */
@ApplicationScoped
class LoginHolds {
    @Inject
    EntityManager database;

    @Inject
    AccessConfig config;

    @Inject
    Clock clock;

    /** @throws dev.tailor.cluster.Refusal where somebody else has it */
    @Transactional
    void take(long projectId, String databaseName, String username) {
        var taken = about(projectId, databaseName, username, """
                        insert into login_hold (project_id, database_name, username, until)
                        values (:project, :database, :user, :until)
                        on conflict (project_id, database_name, username) do update set until = excluded.until
                        where login_hold.until <= :now""")
                .setParameter("now", clock.instant())
                .setParameter("until", clock.instant().plus(config.busyAtMost()))
                .executeUpdate();
        if (taken == 0) {
            throw LoginBook.atIt();
        }
    }

    @Transactional
    void letGo(long projectId, String databaseName, String username) {
        about(projectId, databaseName, username, """
                        delete from login_hold
                        where project_id = :project and database_name = :database and username = :user""").executeUpdate();
    }

    private Query about(long projectId, String databaseName, String username, String sql) {
        return database.createNativeQuery(sql)
                .setParameter("project", projectId)
                .setParameter("database", databaseName)
                .setParameter("user", username);
    }
}
