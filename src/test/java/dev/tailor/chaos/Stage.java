package dev.tailor.chaos;

import dev.tailor.Provider;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.FileUtils;

/** Everything that takes part, in processes of their own. */
final class Stage implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Plan plan;
    private final Path home;
    private final Path application;
    private final Provider provider;
    private final Database database;
    private final String atlasAddress;
    private final Machine simulator;
    private final List<Machine> portals = new ArrayList<>();
    private final List<Integer> ports = new ArrayList<>();

    /** @param home where logs and data are left for whoever wants to know what happened */
    Stage(Plan plan, Path home) throws Exception {
        this.plan = plan;
        this.home = emptied(home);
        this.application = plan.sabotage().applyTo(Path.of("target/quarkus-app").toAbsolutePath(), home);
        this.provider = Provider.start();
        this.database = new Database(home.resolve("postgres"), freePort());
        var port = freePort();
        this.atlasAddress = "http://localhost:" + port;
        this.simulator = Machine.start(
                application,
                home.resolve("simulator.log"),
                Map.of(),
                "simulator",
                "--port",
                Integer.toString(port),
                "--speed",
                "300",
                "--creation-seconds",
                "600");
        until(() -> atlas().answers());
        startPortals();
    }

    private static Path emptied(Path directory) throws IOException {
        FileUtils.deleteDirectory(directory.toFile());
        return Files.createDirectories(directory);
    }

    private void startPortals() throws Exception {
        for (int number = 0; number < plan.portals(); number++) {
            ports.add(freePort());
            portals.add(null);
        }
        startPortal(0);
        for (int number = 1; number < plan.portals(); number++) {
            startPortal(number);
        }
        for (int number = 0; number < plan.portals(); number++) {
            awaitPortal(number);
        }
    }

    Atlas atlas() {
        return new Atlas(atlasAddress);
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

    int portals() {
        return ports.size();
    }

    /** Where a portal answers, or would if it ran. */
    URI portal(int number) {
        return URI.create("http://localhost:" + ports.get(number));
    }

    void killPortal(int number) {
        portals.get(number).kill();
    }

    void startPortal(int number) throws IOException {
        portals.set(
                number,
                Machine.start(application, home.resolve("portal-" + number + ".log"), environment(ports.get(number))));
    }

    void awaitPortal(int number) throws InterruptedException {
        until(() -> ready(number));
    }

    boolean ready(int number) throws InterruptedException {
        try {
            var question = HttpRequest.newBuilder(portal(number).resolve("/q/health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return CLIENT.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Waits for something that has to come. */
    static void until(Condition condition) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("This did not happen within " + PATIENCE);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    /** Something to wait for. */
    interface Condition {
        boolean holds() throws InterruptedException;
    }

    private Map<String, String> environment(int port) {
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.address());
        environment.put("QUARKUS_DATASOURCE_USERNAME", "postgres");
        environment.put("QUARKUS_DATASOURCE_PASSWORD", "postgres");
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", provider.address());
        environment.put("QUARKUS_OIDC_CLIENT_ID", "tailor");
        environment.put("QUARKUS_OIDC_CREDENTIALS_SECRET", "a secret of thirty-two characters");
        environment.put("TAILOR_ATLAS_BASE_URL", atlasAddress);
        environment.put("TAILOR_ATLAS_PUBLIC_KEY", dev.tailor.simulator.Credentials.PUBLIC_KEY);
        environment.put("TAILOR_ATLAS_PRIVATE_KEY", dev.tailor.simulator.Credentials.PRIVATE_KEY);
        environment.put("TAILOR_ATLAS_CONNECT_TIMEOUT", "2s");
        environment.put("TAILOR_ATLAS_READ_TIMEOUT", "4s");
        environment.put("TAILOR_POLICY_UNDO_DELETION", "2s");
        // Weeks in a minute: what waits for minutes elsewhere waits for seconds here.
        environment.put("TAILOR_PROVISIONING_ASK_WHILE_MOVING", "500ms");
        environment.put("TAILOR_PROVISIONING_ASK_OTHERWISE", "5s");
        environment.put("TAILOR_PROVISIONING_FIRST_RETRY", "200ms");
        environment.put("TAILOR_PROVISIONING_LONGEST_RETRY", "5s");
        environment.put("TAILOR_WORK_HEARTBEAT", "1s");
        environment.put("TAILOR_WORK_POLL_EVERY", "200ms");
        return environment;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws Exception {
        for (var portal : portals) {
            if (portal != null) {
                portal.kill();
            }
        }
        simulator.kill();
        database.close();
        provider.close();
    }
}
