package dev.tailor.bench;

import dev.tailor.Provider;
import dev.tailor.simulator.Credentials;
import dev.tailor.stage.Atlas;
import dev.tailor.stage.Database;
import dev.tailor.stage.Machine;
import dev.tailor.stage.Session;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;

/** One portal at its default rates, with a database, a provider and an Atlas of its own. */
final class Installation implements AutoCloseable {
    /** As people run it; chaos starts it in a quicker way, which is slower afterwards. */
    private static final List<String> COMMAND = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-jar",
            Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath().toString());

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Path home;
    private final Provider provider = Provider.start();
    private final Database database;
    private final Machine simulator;
    private final String atlasAddress = "http://localhost:" + freePort();
    private final URI portal = URI.create("http://localhost:" + freePort());
    private final Atlas atlas = new Atlas(atlasAddress);
    private Machine tailor;

    /** Everything but the portal; logs and data stay in target/bench. */
    Installation(String name) throws Exception {
        home = emptied(Path.of("target/bench", name).toAbsolutePath());
        database = new Database(home.resolve("postgres"), freePort());
        var port = Integer.toString(URI.create(atlasAddress).getPort());
        simulator = Machine.start(
                COMMAND,
                home.resolve("simulator.log"),
                Map.of(),
                "simulator",
                "--port",
                port,
                "--creation-seconds",
                "1");
        Waiting.until(atlas::answers);
        atlas.signIn();
    }

    /** Starts the portal, or starts it again. */
    void open(Map<String, String> more) throws Exception {
        var environment = environment();
        environment.putAll(more);
        tailor = Machine.start(COMMAND, home.resolve("portal.log"), environment);
        Waiting.until(this::ready);
    }

    /** Makes the tables, and leaves them empty. */
    void prepare() throws Exception {
        open(Map.of("TAILOR_WORK_ENABLED", "false"));
        shut();
    }

    void shut() throws InterruptedException {
        tailor.stop();
    }

    Database database() {
        return database;
    }

    Atlas atlas() {
        return atlas;
    }

    Session session(String person, String... groups) throws IOException, InterruptedException {
        provider.expect(person, List.of(groups));
        return Session.begin(portal);
    }

    private boolean ready() throws InterruptedException {
        try {
            var question =
                    HttpRequest.newBuilder(portal.resolve("/q/health/ready")).build();
            return CLIENT.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(portal.getPort()));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.address());
        environment.put("QUARKUS_DATASOURCE_USERNAME", "postgres");
        environment.put("QUARKUS_DATASOURCE_PASSWORD", "postgres");
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", provider.address());
        environment.put("QUARKUS_OIDC_CLIENT_ID", "tailor");
        environment.put("QUARKUS_OIDC_CREDENTIALS_SECRET", "a secret of thirty-two characters");
        environment.put("TAILOR_ATLAS_BASE_URL", atlasAddress);
        environment.put("TAILOR_ATLAS_CLIENT_ID", Credentials.CLIENT_ID);
        environment.put("TAILOR_ATLAS_CLIENT_SECRET", Credentials.CLIENT_SECRET);
        return environment;
    }

    private static Path emptied(Path directory) throws IOException {
        FileUtils.deleteDirectory(directory.toFile());
        return Files.createDirectories(directory);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws Exception {
        if (tailor != null) {
            tailor.kill();
        }
        simulator.kill();
        database.close();
        provider.close();
    }
}
