package dev.tailor.atlas;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Says whatever a test wants to hear, over real HTTP, and remembers what it was asked. */
final class PlainServer implements AutoCloseable {
    private final HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    private PlainServer(Function<Asked, Answer> answers) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> answer(exchange, answers));
        server.start();
    }

    static PlainServer answering(Function<Asked, Answer> answers) {
        try {
            return new PlainServer(answers);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    List<Asked> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange, Function<Asked, Answer> answers) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var question = new Asked(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    exchange.getRequestHeaders().getFirst("Authorization"),
                    exchange.getRequestHeaders().getFirst("Accept"),
                    exchange.getRequestHeaders().getFirst("Content-Type"),
                    body,
                    exchange.getRequestHeaders());
            asked.add(question);
            send(exchange, answers.apply(question));
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        if (answer.status() == 0) {
            return;
        }
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    record Asked(
            String method,
            String target,
            String authorization,
            String accept,
            String contentType,
            String body,
            Headers headers) {
        String header(String name) {
            return headers.getFirst(name);
        }
    }

    /** Status 0 hangs up without a word. */
    record Answer(int status, Map<String, String> headers, String body) {
        static Answer json(int status, String body) {
            return new Answer(
                    status, Map.of("Content-Type", "application/vnd.atlas.2024-08-05+json;charset=utf-8"), body);
        }

        static Answer html(int status) {
            return new Answer(status, Map.of("Content-Type", "text/html"), "<html><h1>" + status + "</h1></html>");
        }

        static Answer hangUp() {
            return new Answer(0, Map.of(), "");
        }
    }
}
