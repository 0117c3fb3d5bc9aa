package dev.tailor;

import io.quarkus.arc.Unremovable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.Session;

/** What Postgres holds when a test begins: the sizes as they come with Tailor, who has signed in, and nothing else. */
@Singleton
@Unremovable
class Tables {
    /** Row by row: to truncate gives each table new files, which takes ten times as long. */
    private static final String EMPTY = """
            do $$
            declare name text;
            begin
              for name in select tablename from pg_tables where schemaname = 'public' and tablename not in
                  ('flyway_schema_history', 'size', 'announcement', 'approval_rule', 'person', 'membership', 'replica', 'atlas_token')
              loop
                execute format('delete from %I', name);
              end loop;
            end $$""";

    @Inject
    EntityManager database;

    private String catalogue;

    /** In the transaction of the caller. */
    void begin() {
        // the history is guarded from everybody but this
        sql("set local session_replication_role = replica");
        sql(EMPTY);
        // people of the sample have never signed in
        sql("delete from membership where person_id in ('mira', 'jonas')");
        sql("delete from person where id in ('mira', 'jonas')");
        sizes();
        sql(
                "update approval_rule set version = 0, dollars = null, excess_waits = false, changed_at = null, changed_by = null");
        sql("update announcement set version = 0, text = '', read_only = false, changed_at = null, changed_by = null");
        sql("set local session_replication_role = origin");
    }

    /** The catalogue as it was before the first test. */
    private void sizes() {
        if (catalogue == null) {
            catalogue =
                    (String) database.createNativeQuery("select cast(json_agg(s) as text) from size s", String.class)
                            .getSingleResult();
        }
        sql("delete from size");
        database.createNativeQuery(
                        "insert into size select * from json_populate_recordset(cast(null as size), cast(?1 as json))")
                .setParameter(1, catalogue)
                .executeUpdate();
        sql("insert into price (size_id, since, an_hour) select id, '1970-01-01', price_an_hour from size");
    }

    /** The clusters that development begins with, in place of all projects. */
    void sample() {
        sql("delete from project");
        database.unwrap(Session.class).doWork(Tables::sample);
    }

    private static void sample(Connection postgres) throws SQLException {
        try (var statement = postgres.createStatement()) {
            statement.execute(Files.readString(Path.of("db/sample/R__sample.sql")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void sql(String statement) {
        database.createNativeQuery(statement).executeUpdate();
    }
}
