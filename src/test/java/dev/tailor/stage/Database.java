package dev.tailor.stage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL that can be stopped and started again with all that it holds. */
public final class Database implements AutoCloseable {
    private final Path directory;
    private final int port;
    private EmbeddedPostgres postgres;

    public Database(Path directory, int port) throws IOException {
        this.directory = directory;
        this.port = port;
        start();
    }

    public void start() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setServerConfig("max_connections", "300")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .setServerConfig("pg_stat_statements.track_utility", "off")
                .setPGStartupWait(Duration.ofMinutes(1))
                .start();
    }

    /** As an operator would: fast, without waiting for anybody. */
    public void restart(long millisAway) throws IOException, InterruptedException {
        stop();
        TimeUnit.MILLISECONDS.sleep(millisAway);
        start();
    }

    public void stop() throws IOException {
        postgres.close();
    }

    public String address() {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    /** Changes something that no page changes. */
    public void update(String sql, Object... values) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    /** Rows by the names of their columns. */
    public List<Map<String, Object>> rows(String sql) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.prepareStatement(sql);
                var found = statement.executeQuery()) {
            var rows = new ArrayList<Map<String, Object>>();
            while (found.next()) {
                var row = new LinkedHashMap<String, Object>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.put(found.getMetaData().getColumnLabel(i), found.getObject(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
