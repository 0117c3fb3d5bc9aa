package dev.tailor;

import static org.assertj.core.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged application, in a process of its own, with an environment of its own. */
final class Packaged implements AutoCloseable {
    static final Path DIRECTORY = Path.of("target/quarkus-app").toAbsolutePath();

    /** For machines that do much else meanwhile. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final LinkedBlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final Queue<String> complained = new ConcurrentLinkedQueue<>();
    private final Thread listening;

    private Packaged(Process process) {
        this.process = process;
        read(process.getInputStream(), said::add);
        listening = read(process.getErrorStream(), complained::add);
    }

    /** Starts it in a directory without settings, with none but the given ones in its environment. */
    static Packaged start(Path home, Map<String, String> environment, String... arguments) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var jar = DIRECTORY.resolve("quarkus-run.jar").toString();
        var builder = new ProcessBuilder(Stream.concat(Stream.of(java, "-jar", jar), Stream.of(arguments))
                .toList());
        builder.environment().keySet().removeIf(name -> name.matches("(QUARKUS|TAILOR|JAVA|JDK)_.*"));
        builder.environment().putAll(environment);
        return new Packaged(builder.directory(home.toFile()).start());
    }

    private static Thread read(InputStream stream, Consumer<String> lines) {
        var reader = new Thread(() -> {
            try (var text = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                text.lines().forEach(lines);
            } catch (IOException | UncheckedIOException ended) {
                // The process was stopped in the middle of a line.
            }
        });
        reader.setDaemon(true);
        reader.start();
        return reader;
    }

    /** Waits for a line of its output with something in it, and gives what was found. */
    Matcher says(String pattern) throws InterruptedException {
        var sought = Pattern.compile(pattern);
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && (process.isAlive() || !said.isEmpty())) {
            var line = said.poll(1, TimeUnit.SECONDS);
            var found = sought.matcher(line == null ? "" : line);
            if (line != null && found.find()) {
                return found;
            }
        }
        return fail("It never said “%s”, but complained: %s", pattern, complained);
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            fail("It still runs");
        }
        return process.exitValue();
    }

    /** All of stderr, once the process has ended. */
    List<String> complaints() throws InterruptedException {
        listening.join(PATIENCE.toMillis());
        return List.copyOf(complained);
    }

    static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
