package dev.tailor.stage;

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
public final class Atlas {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MEDIA_TYPE = "application/vnd.atlas.2025-03-12+json";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private String token;
    private String organization;

    public Atlas(String address) {
        this.address = address;
    }

    public boolean answers() throws InterruptedException {
        try {
            control("GET", "", Map.of());
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Signs in, for the hour that a token serves. */
    public void signIn() throws IOException, InterruptedException {
        var pair = Credentials.CLIENT_ID + ":" + Credentials.CLIENT_SECRET;
        var basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        token = send(request("/api/oauth/token")
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials")))
                .path("access_token")
                .asText();
        organization = call("GET", "/orgs", null).at("/results/0/id").asText();
    }

    /** Makes a project and gives its id. */
    public String project(String name) throws IOException, InterruptedException {
        return call("POST", "/groups", Map.of("name", name, "orgId", organization))
                .path("id")
                .asText();
    }

    /** Has a cluster of 2 GB built whose tag names this one of Tailor's. */
    public void cluster(String project, String name, String tailorCluster) throws IOException, InterruptedException {
        var hardware = Map.of("instanceSize", "M10", "nodeCount", 3, "diskSizeGB", 10);
        var region =
                Map.of("providerName", "AWS", "regionName", "EU_CENTRAL_1", "priority", 7, "electableSpecs", hardware);
        var body = Map.of(
                "name",
                name,
                "clusterType",
                "REPLICASET",
                "mongoDBMajorVersion",
                "8.0",
                "tags",
                List.of(Map.of("key", "tailor-cluster", "value", tailorCluster)),
                "replicationSpecs",
                List.of(Map.of("regionConfigs", List.of(region))));
        call("POST", "/groups/" + project + "/clusters", body);
    }

    /** Shows a cluster in this state from now on; "IDLE" ends whatever is under way. */
    public void state(String project, String cluster, String state) throws IOException, InterruptedException {
        control("PATCH", "/clusters/" + project + "/" + cluster, Map.of("stateName", state));
    }

    /** How many calls there have been, these questions apart. */
    public long asked() throws IOException, InterruptedException {
        return control("GET", "/journal?since=999999999", Map.of()).path("last").asLong();
    }

    /** What was asked since the entry of this number; the simulator remembers ten thousand. */
    public List<JsonNode> journal(long since) throws IOException, InterruptedException {
        var entries = control("GET", "/journal?since=" + since, Map.of()).path("entries");
        return StreamSupport.stream(entries.spliterator(), false).toList();
    }

    /** What docs/simulator.md lists below /simulator. */
    public JsonNode control(String method, String path, Object body) throws IOException, InterruptedException {
        return send(
                request("/simulator" + path).method(method, BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private JsonNode call(String method, String path, Object body) throws IOException, InterruptedException {
        var sent = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body));
        return send(request("/api/atlas/v2" + path)
                .header("Accept", MEDIA_TYPE)
                .header("Content-Type", MEDIA_TYPE)
                .header("Authorization", "Bearer " + token)
                .method(method, sent));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(30));
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException("The simulator said " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
