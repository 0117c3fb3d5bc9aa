package dev.tailor.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tailor.simulator.Credentials;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The simulated Atlas as an operator of it sees it: past all of Tailor's code. */
final class Atlas {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MEDIA_TYPE = "application/vnd.atlas.2025-03-12+json";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private String token;

    Atlas(String address) {
        this.address = address;
    }

    String address() {
        return address;
    }

    /** Makes a project and gives its id. */
    String project(String name) throws IOException, InterruptedException {
        var organization = all("/orgs").get(0).path("id").asText();
        var body = JSON.writeValueAsString(Map.of("name", name, "orgId", organization));
        return send(atlas("/groups").POST(BodyPublishers.ofString(body)))
                .path("id")
                .asText();
    }

    List<JsonNode> clusters(String project) throws IOException, InterruptedException {
        return all("/groups/" + project + "/clusters");
    }

    /** Builds a cluster that Tailor knows nothing of; an answer that was lost is asked for again. */
    void build(String project, String name) throws IOException, InterruptedException {
        var body = """
                {"name": "%s", "clusterType": "REPLICASET", "replicationSpecs": [{"regionConfigs": [{"priority": 7,
                 "providerName": "AWS", "regionName": "EU_CENTRAL_1",
                 "electableSpecs": {"instanceSize": "M10", "nodeCount": 3}}]}]}""".formatted(name);
        var answer = client.send(
                atlas("/groups/" + project + "/clusters")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.discarding());
        if (answer.statusCode() >= 500) {
            throw new IOException("The simulator said " + answer.statusCode());
        }
    }

    /** Changes a cluster as somebody does in Atlas's own console. */
    void meddle(String project, String cluster, Map<String, Object> settings) throws IOException, InterruptedException {
        send(control("/clusters/" + project + "/" + cluster)
                .method("PATCH", BodyPublishers.ofString(JSON.writeValueAsString(settings))));
    }

    /** Deletes a cluster as somebody does in Atlas's own console. */
    void remove(String project, String cluster) throws IOException, InterruptedException {
        send(control("/clusters/" + project + "/" + cluster).DELETE());
    }

    List<JsonNode> accessList(String project) throws IOException, InterruptedException {
        return all("/groups/" + project + "/accessList");
    }

    List<JsonNode> users(String project) throws IOException, InterruptedException {
        return all("/groups/" + project + "/databaseUsers");
    }

    /** Adds rules of docs/simulator.md. */
    void faults(List<Map<String, Object>> rules) throws IOException, InterruptedException {
        send(control("/faults").POST(BodyPublishers.ofString(JSON.writeValueAsString(rules))));
    }

    /** How often the rules have struck since they were made. */
    long struck() throws IOException, InterruptedException {
        return StreamSupport.stream(send(control("/faults").GET()).spliterator(), false)
                .mapToLong(rule -> rule.path("struck").asLong())
                .sum();
    }

    void noFaults() throws IOException, InterruptedException {
        send(control("/faults").DELETE());
    }

    /** What it was asked, the oldest first. */
    JsonNode journal() throws IOException, InterruptedException {
        return send(control("/journal?since=0").GET());
    }

    boolean answers() throws InterruptedException {
        try {
            send(control("").GET());
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private List<JsonNode> all(String path) throws IOException, InterruptedException {
        var results = send(atlas(path + "?itemsPerPage=500").GET()).path("results");
        return StreamSupport.stream(results.spliterator(), false).toList();
    }

    private HttpRequest.Builder control(String path) {
        return HttpRequest.newBuilder(URI.create(address + "/simulator" + path)).timeout(Duration.ofSeconds(20));
    }

    private HttpRequest.Builder atlas(String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create(address + "/api/atlas/v2" + path))
                .timeout(Duration.ofSeconds(20))
                .header("Accept", MEDIA_TYPE)
                .header("Content-Type", MEDIA_TYPE)
                .header("Authorization", "Bearer " + token());
    }

    /** One for a whole run: Atlas gives out ten a minute. */
    private synchronized String token() throws IOException, InterruptedException {
        if (token == null) {
            var pair = Credentials.CLIENT_ID + ":" + Credentials.CLIENT_SECRET;
            var basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
            token = send(HttpRequest.newBuilder(URI.create(address + "/api/oauth/token"))
                            .header("Authorization", "Basic " + basic)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString("grant_type=client_credentials")))
                    .path("access_token")
                    .asText();
        }
        return token;
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException("The simulator said " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body().isEmpty() ? JSON.missingNode() : JSON.readTree(answer.body());
    }
}
