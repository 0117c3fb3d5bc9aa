package dev.tailor;

import io.quarkus.arc.Unremovable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A database of an earlier version of Tailor beside the one of the tests, and what becomes of its rows. */
@Singleton
@Unremovable
public class OldDatabase {
    @Inject
    DataSource postgres;

    private String url;

    /** Begins with the migrations up to this one. */
    public void begin(String version) throws SQLException {
        administrate("drop database if exists old_rows", "create database old_rows");
        migrate(version);
    }

    /** Goes on with all that have come since. */
    public void update() {
        migrate("latest");
    }

    public void end() throws SQLException {
        administrate("drop database if exists old_rows");
    }

    public void run(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres")) {
            execute(connection, sql);
        }
    }

    /** The one column that a query finds. */
    public List<String> rows(String query) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        }
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(url, "postgres", "postgres")
                .locations("db/migration")
                .target(version)
                .load()
                .migrate();
    }

    private void administrate(String... statements) throws SQLException {
        try (var connection = postgres.getConnection()) {
            url = connection.getMetaData().getURL().replaceFirst("/postgres\\b", "/old_rows");
            for (var statement : statements) {
                execute(connection, statement);
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
