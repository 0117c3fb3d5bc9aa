package dev.tailor.chaos;

import dev.tailor.stage.Machine;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The portals of one installation, by number; each keeps its port over all its lives. */
final class Portals implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Application application;
    private final Path home;
    private final Supplier<Map<String, String>> environment;
    private final List<Machine> machines = new ArrayList<>();
    private final List<Integer> ports = new ArrayList<>();

    /** Starts so many, and waits until they are ready. */
    Portals(Application application, Path home, int number, Supplier<Map<String, String>> environment)
            throws Exception {
        this.application = application;
        this.home = home;
        this.environment = environment;
        for (int portal = 0; portal < number; portal++) {
            prepare();
        }
        if (application.archives() && !application.archived()) {
            record();
        }
        for (int portal = 0; portal < number; portal++) {
            start(portal);
        }
        for (int portal = 0; portal < number; portal++) {
            await(portal);
        }
    }

    private void prepare() throws IOException {
        ports.add(Stage.freePort());
        machines.add(null);
    }

    /** One more, when it is ready. */
    void add() throws Exception {
        prepare();
        start(number() - 1);
        await(number() - 1);
    }

    private void record() throws Exception {
        start(0, application.recording());
        await(0);
        machines.get(0).stop();
    }

    int number() {
        return ports.size();
    }

    /** Where a portal answers, or would if it ran. */
    URI address(int portal) {
        return URI.create("http://localhost:" + ports.get(portal));
    }

    Machine machine(int portal) {
        return machines.get(portal);
    }

    void start(int portal) throws IOException {
        start(portal, application.command());
    }

    private void start(int portal, List<String> command) throws IOException {
        var settings = new HashMap<>(environment.get());
        settings.put("QUARKUS_HTTP_PORT", Integer.toString(ports.get(portal)));
        machines.set(portal, Machine.start(command, home.resolve("portal-" + portal + ".log"), settings));
    }

    /** Waits until a portal is ready; one that has given up is started again, as whatever runs portals would. */
    void await(int portal) throws Exception {
        Stage.until(() -> {
            if (!machines.get(portal).runs()) {
                start(portal);
            }
            return status(portal, "/q/health/ready") == 200;
        });
    }

    /** What a portal answers at an address; 0 where it does not. */
    int status(int portal, String path) throws InterruptedException {
        try {
            var question = HttpRequest.newBuilder(address(portal).resolve(path))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return CLIENT.send(question, BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    @Override
    public void close() {
        machines.stream().filter(machine -> machine != null).forEach(Machine::kill);
    }
}
