package dev.tailor.bench;

import dev.tailor.stage.Session;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/**
 * A developer who asks for a project full of clusters and for nine changes of each, the next as soon as Atlas has been
 * told of the one before. Atlas is done with each at once: only its rate limits hold anybody up.
 */
final class Crew implements Callable<Void> {
    private static final List<String> WISHES =
            List.of("create", "20", "30", "40", "50", "pause", "resume", "60", "70", "80");
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final Installation installation;
    private final String team;
    private final Session session;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Own> clusters = new ArrayList<>();
    private final Set<Long> settled = new HashSet<>();

    /** A cluster of theirs: how many wishes were accepted, and where its page is. */
    private static final class Own {
        private final String name;
        private String page;
        private int asked;

        private Own(String name) {
            this.name = name;
        }
    }

    Crew(Installation installation, String team) throws Exception {
        this.installation = installation;
        this.team = team;
        this.session = installation.session(team + "-dev", "team:" + team);
        for (int number = 1; number <= Estate.CLUSTERS; number++) {
            clusters.add(new Own(team + "-" + number));
        }
    }

    @Override
    public Void call() throws Exception {
        Waiting.until(() -> {
            var told = told();
            for (var own : clusters) {
                if (own.asked < WISHES.size() && told.getOrDefault(own.name, 0) == own.asked) {
                    own.asked += ask(own, WISHES.get(own.asked)) ? 1 : 0;
                }
            }
            Waiting.pass(BETWEEN_LOOKS);
            return clusters.stream().allMatch(own -> told.getOrDefault(own.name, 0) == WISHES.size());
        });
        return null;
    }

    /** How many changes of each cluster Atlas has been told of; it is done with them from then on. */
    private Map<String, Integer> told() throws Exception {
        var sent = installation.database().rows("""
                select h.id, c.name, p.atlas_id from change h join cluster c on c.id = h.cluster_id
                join project p on p.id = c.project_id
                where h.sent_at is not null and c.team = '%s'""".formatted(team));
        var told = new TreeMap<String, Integer>();
        for (var row : sent) {
            var name = (String) row.get("name");
            told.merge(name, 1, Integer::sum);
            if (settled.add((Long) row.get("id"))) {
                installation.atlas().state((String) row.get("atlas_id"), name, "IDLE");
            }
        }
        return told;
    }

    private boolean ask(Own own, String wish) throws Exception {
        return switch (wish) {
            case "create" ->
                send(own, "/clusters/new", Map.of("name", own.name, "description", "Measured", "size", "S"));
            case "pause", "resume" -> send(own, own.page + "/" + wish, Map.of("why", ""));
            default -> send(own, own.page + "/resize", Map.of("size", "S", "storage", wish, "why", ""));
        };
    }

    private boolean send(Own own, String path, Map<String, String> fields) throws Exception {
        var all = new TreeMap<>(fields);
        all.put("csrf-token", session.csrf());
        var body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = client.send(
                session.request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        if (own.page == null && answer.statusCode() == 303) {
            own.page = answer.uri()
                    .resolve(answer.headers().firstValue("Location").orElseThrow())
                    .getPath();
        }
        return answer.statusCode() == 303;
    }
}
