package dev.tailor.chaos;

import dev.tailor.Provider;
import dev.tailor.simulator.Credentials;
import dev.tailor.stage.Database;
import dev.tailor.stage.Machine;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.FileUtils;

/** Everything that takes part, in processes of their own. */
final class Stage implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path home;
    private final Provider provider;
    private final Database database;
    private final Atlas atlas;
    private final Machine simulator;
    private final Portals portals;

    /** @param home where logs and data are left for whoever wants to know what happened */
    Stage(Path home, int portals, Sabotage sabotage) throws Exception {
        this.home = emptied(home.toAbsolutePath());
        var application = Application.packaged(home.getParent());
        var sabotaged = sabotage.applyTo(application, this.home);
        this.provider = Provider.start();
        this.database = new Database(this.home.resolve("postgres"), freePort());
        var port = freePort();
        this.atlas = new Atlas("http://localhost:" + port);
        this.simulator = simulator(application, port);
        until(atlas::answers);
        this.portals = new Portals(sabotaged, this.home, portals, this::environment);
    }

    private static Path emptied(Path directory) throws IOException {
        FileUtils.deleteDirectory(directory.toFile());
        return Files.createDirectories(directory);
    }

    private Machine simulator(Application application, int port) throws IOException {
        return Machine.start(
                application.command(),
                home.resolve("simulator.log"),
                Map.of(),
                "simulator",
                "--port",
                Integer.toString(port),
                "--speed",
                "300",
                "--creation-seconds",
                "600");
    }

    Atlas atlas() {
        return atlas;
    }

    Database database() {
        return database;
    }

    Machine simulator() {
        return simulator;
    }

    Provider provider() {
        return provider;
    }

    Portals portals() {
        return portals;
    }

    /** Waits for something that has to come. */
    static void until(Condition condition) throws Exception {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("This did not happen within " + PATIENCE);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** Something to wait for. */
    interface Condition {
        boolean holds() throws Exception;
    }

    /** Weeks in a minute: what waits for minutes elsewhere waits for seconds here. */
    private Map<String, String> environment() {
        return Map.ofEntries(
                Map.entry("QUARKUS_DATASOURCE_JDBC_URL", database.address()),
                Map.entry("QUARKUS_DATASOURCE_USERNAME", "postgres"),
                Map.entry("QUARKUS_DATASOURCE_PASSWORD", "postgres"),
                Map.entry("QUARKUS_OIDC_AUTH_SERVER_URL", provider.address()),
                Map.entry("QUARKUS_OIDC_CLIENT_ID", "tailor"),
                Map.entry("QUARKUS_OIDC_CREDENTIALS_SECRET", "a secret of thirty-two characters"),
                Map.entry("TAILOR_ATLAS_BASE_URL", atlas.address()),
                Map.entry("TAILOR_ATLAS_CLIENT_ID", Credentials.CLIENT_ID),
                Map.entry("TAILOR_ATLAS_CLIENT_SECRET", Credentials.CLIENT_SECRET),
                Map.entry("TAILOR_ATLAS_CONNECT_TIMEOUT", "2s"),
                Map.entry("TAILOR_ATLAS_READ_TIMEOUT", "4s"),
                Map.entry("TAILOR_POLICY_UNDO_DELETION", "2s"),
                Map.entry("TAILOR_POLICY_STUCK_AFTER", "20s"),
                Map.entry("TAILOR_POLICY_FAILING_AFTER", "5s"),
                Map.entry("TAILOR_PROVISIONING_ASK_WHILE_MOVING", "1s"),
                Map.entry("TAILOR_PROVISIONING_ASK_OTHERWISE", "3s"),
                Map.entry("TAILOR_PROVISIONING_FIRST_RETRY", "200ms"),
                Map.entry("TAILOR_PROVISIONING_LONGEST_RETRY", "5s"),
                Map.entry("QUARKUS_SHUTDOWN_DELAY", "3s"),
                Map.entry("TAILOR_WORK_HEARTBEAT", "1s"),
                Map.entry("TAILOR_WORK_POLL_EVERY", "500ms"));
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws Exception {
        portals.close();
        simulator.kill();
        database.close();
        provider.close();
    }
}
