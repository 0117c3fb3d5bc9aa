package dev.tailor.access;

import dev.tailor.atlas.AtlasUser;
import dev.tailor.work.Demand;
import dev.tailor.work.Wants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Copies of projects' database users in Postgres. */
@ApplicationScoped
class LoginCopies {
    @Inject
    EntityManager database;

    @Inject
    Wants wants;

    @Inject
    UserTexts texts;

    @Inject
    Clock clock;

    /** What is known, in one statement. */
    @Transactional
    @SuppressWarnings("unchecked")
    LoginCopy find(long projectId) {
        var rows = (List<Tuple>) database.createNativeQuery("""
                        select wanted_at, answered_at, failed_at, trouble, not_before, text(users) as users
                        from login_copy where project_id = :project""", Tuple.class)
                .setParameter("project", projectId)
                .getResultList();
        return rows.stream().map(this::copy).findFirst().orElse(LoginCopy.NONE);
    }

    /**
     * Notes that somebody wants a renewal.
     *
     * @param before an earlier wish since then is good enough
     * @return whether this wish is the one that counts, however many come at once
     */
    boolean want(long projectId, Instant before) {
        return wants.note("login_copy", Map.of("project_id", projectId), before);
    }

    /** To be taken before Atlas is asked: tells an answer that is older than a change. */
    @Transactional
    long turn() {
        return (Long) database.createNativeQuery("select nextval('login_turn')", Long.class)
                .getSingleResult();
    }

    /**
     * Replaces what is known by what Atlas has told.
     *
     * @return false where something newer is known, so that nothing was done
     */
    @Transactional
    boolean keep(long projectId, long turn, List<AtlasUser> users) {
        return database.createNativeQuery("""
                        insert into login_copy (project_id, wanted_at, answered_at, turn, users)
                        values (:project, :now, :now, :turn, cast(:users as jsonb))
                        on conflict (project_id) do update set answered_at = excluded.answered_at, failed_at = null,
                            trouble = null, not_before = null, turn = excluded.turn, users = excluded.users
                        where login_copy.turn < excluded.turn""")
                        .setParameter("project", projectId)
                        .setParameter("now", clock.instant())
                        .setParameter("turn", turn)
                        .setParameter("users", texts.written(users))
                        .executeUpdate()
                == 1;
    }

    /** Notes that Atlas has not told, and why; what is known stays. */
    @Transactional
    void failed(long projectId, String trouble, Duration pause) {
        database.createNativeQuery("""
                        insert into login_copy (project_id, wanted_at, failed_at, trouble, not_before)
                        values (:project, :now, :now, :trouble, :again)
                        on conflict (project_id) do update set failed_at = excluded.failed_at, trouble = excluded.trouble,
                            not_before = excluded.not_before""")
                .setParameter("project", projectId)
                .setParameter("now", clock.instant())
                .setParameter("trouble", trouble)
                .setParameter("again", clock.instant().plus(pause))
                .executeUpdate();
    }

    /** Atlas has taken this from us: it is like this now, whatever an answer says that is on its way. */
    @Transactional
    void put(long projectId, AtlasUser user) {
        replace(projectId, user.databaseName(), user.username(), List.of(user));
    }

    /** Atlas has removed it for us. */
    @Transactional
    void drop(long projectId, String databaseName, String username) {
        replace(projectId, databaseName, username, List.of());
    }

    private void replace(long projectId, String databaseName, String username, List<AtlasUser> by) {
        database.createNativeQuery("""
                        update login_copy set turn = nextval('login_turn'), users = cast(:by as jsonb) || coalesce(
                            (select jsonb_agg(u) from jsonb_array_elements(users) u
                                where u ->> 'username' <> :user or u ->> 'databaseName' <> :database), '[]')
                        where project_id = :project and users is not null""")
                .setParameter("by", texts.written(by))
                .setParameter("user", username)
                .setParameter("database", databaseName)
                .setParameter("project", projectId)
                .executeUpdate();
    }

    private LoginCopy copy(Tuple row) {
        var users = row.get("users", String.class);
        return new LoginCopy(Demand.of(row), users == null ? null : texts.read(users));
    }
}
