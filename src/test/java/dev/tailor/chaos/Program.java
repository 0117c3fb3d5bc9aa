package dev.tailor.chaos;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tailor.chaos.Ledger.Wish;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** A developer's program: does by the API what they do on pages, and asks with one key until it has an answer. */
final class Program {
    /** What of an entry says that the key of an accepted request was answered with no. */
    static final String KEY_REFUSED = "its key was refused";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TRIES = 12;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final String token;
    private final Portals portals;
    private final Random chances;

    Program(String token, Portals portals, Random chances) {
        this.token = token;
        this.portals = portals;
        this.chances = chances;
    }

    /** A request and what became of it. */
    record Deed(Wish wish, String detail, Outcome outcome) {}

    /** Asks for a cluster; sends the same again, at any portal, as long as no answer comes. */
    Deed create(String cluster, String size) throws InterruptedException {
        var body = Map.<String, Object>of("name", cluster, "size", size, "description", "Asked for");
        var first = send("POST", "/clusters", body, "key of " + cluster);
        var last = first;
        for (int again = 1; again < TRIES && last instanceof Outcome.Unknown; again++) {
            TimeUnit.SECONDS.sleep(1);
            last = send("POST", "/clusters", body, "key of " + cluster);
        }
        var refused = first instanceof Outcome.Unknown && last instanceof Outcome.Refused;
        return new Deed(Wish.CREATE, refused ? KEY_REFUSED : "Asked for", refused ? first : last);
    }

    /** Something with a cluster. */
    Deed next(Citizen.Own cluster) throws InterruptedException {
        return switch (chances.nextInt(4)) {
            case 0 -> step(Wish.PAUSE, cluster.page() + "/pause");
            case 1 -> step(Wish.RESUME, cluster.page() + "/resume");
            case 2 -> {
                var size = Errands.SIZES.get(chances.nextInt(Errands.SIZES.size()));
                yield resize(cluster, size, Map.of("size", size, "reason", "Because"));
            }
            default ->
                resize(cluster, Errands.AS_IT_IS, Map.of("storageGb", Errands.storage(chances), "reason", "Because"));
        };
    }

    private Deed step(Wish wish, String path) throws InterruptedException {
        return new Deed(wish, "", send("POST", path, Map.of("reason", "Because"), ""));
    }

    private Deed resize(Citizen.Own cluster, String size, Map<String, Object> body) throws InterruptedException {
        return new Deed(Wish.RESIZE, size, send("PATCH", cluster.page(), body, ""));
    }

    private Outcome send(String method, String path, Map<String, Object> body, String key) throws InterruptedException {
        var address = portals.address(chances.nextInt(portals.number())).resolve("/api/v1" + path);
        var request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(40))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .method(method, BodyPublishers.ofString(written(body)));
        if (!key.isEmpty()) {
            request.header("Idempotency-Key", key);
        }
        try {
            return outcome(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException lost) {
            return new Outcome.Unknown(0);
        }
    }

    private static String written(Map<String, Object> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    /** While the same request is being worked on, nobody knows yet. */
    private static Outcome outcome(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() < 300) {
            var cluster = JSON.readTree(answer.body()).path("id").asText();
            return new Outcome.Accepted("/clusters/" + cluster);
        }
        return answer.statusCode() >= 500 || answer.body().contains("\"in-progress\"")
                ? new Outcome.Unknown(answer.statusCode())
                : new Outcome.Refused(answer.statusCode());
    }
}
