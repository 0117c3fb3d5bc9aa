package dev.tailor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** What tests do to the simulated Atlas besides calling it: moves its time, breaks it, reads what it was asked. */
public final class SimulatorControl {
    /** The project of the sample that belongs to Dana's team. */
    public static final String ORDERS = "64a000000000000000000001";

    /** The project of the sample that belongs to Otto's team. */
    public static final String SEARCH = "64a000000000000000000002";

    private static final ObjectMapper JSON = new ObjectMapper();

    // One for all: each has a thread of its own, and one that nobody holds any more may stop in the middle of a
    // request.
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI simulator;

    public SimulatorControl(URI simulator) {
        this.simulator = simulator;
    }

    /** Everything as at the beginning: the sample, no faults, an empty journal. */
    public void reset() {
        send("POST", "/reset", Map.of("sample", true));
    }

    /** One organization and nothing in it. */
    public void resetToNothing() {
        send("POST", "/reset", Map.of("sample", false));
    }

    public void advance(Duration duration) {
        send("POST", "/clock/advance", Map.of("seconds", duration.toMillis() / 1000.0));
    }

    /** The time in the simulated Atlas. */
    public Instant now() {
        return Instant.parse(send("GET", "/clock").path("now").asText());
    }

    /** Simulated seconds in a real one. */
    public void speed(double speed) {
        send("PUT", "/speed", Map.of("speed", speed));
    }

    /** The requests since the last reset, in order, passwords masked; challenges of HTTP Digest are left out. */
    public List<JsonNode> journal() {
        var entries = send("GET", "/journal").path("entries");
        return StreamSupport.stream(entries.spliterator(), false)
                .filter(entry -> entry.path("authenticated").asBoolean())
                .toList();
    }

    public long countRequests() {
        return journal().size();
    }

    /** How many requests had this method and a path in which the expression is found. */
    public long countRequests(String method, String path) {
        return journal().stream()
                .filter(entry -> entry.path("method").asText().equals(method))
                .filter(entry -> entry.path("path").asText().matches(".*(?:" + path + ").*"))
                .count();
    }

    public void forgetJournal() {
        send("DELETE", "/journal");
    }

    /** Lets the next {@code times} calls of this method to this path meet a fault of docs/simulator.md. */
    public void fault(String kind, int times, String method, String path) {
        fault(Map.of("kind", kind, "times", times, "method", method, "path", path));
    }

    /** Adds a rule as docs/simulator.md writes it. */
    public void fault(Map<String, ?> rule) {
        send("POST", "/faults", rule);
    }

    public void noFaults() {
        send("DELETE", "/faults");
    }

    /** Changes a cluster as somebody in Atlas's own console would: instanceSize, diskSizeGB, paused, stateName, tags. */
    public void changeCluster(String project, String cluster, Map<String, ?> change) {
        send("PATCH", "/clusters/" + project + "/" + cluster, change);
    }

    /** Shows this state until another is shown. */
    public void showState(String project, String cluster, String state) {
        changeCluster(project, cluster, Map.of("stateName", state));
    }

    /** Shows the true state again. */
    public void showTrueState(String project, String cluster) {
        var letGo = new HashMap<String, Object>();
        letGo.put("stateName", null);
        changeCluster(project, cluster, letGo);
    }

    /** Ends whatever a cluster is at. */
    public void settle(String project, String cluster) {
        showState(project, cluster, "IDLE");
    }

    /** Takes a cluster away at once. */
    public void loseCluster(String project, String cluster) {
        send("DELETE", "/clusters/" + project + "/" + cluster);
    }

    /** Raises an alert with these fields of Atlas's, eventTypeName among them; answers with its id. */
    public String raiseAlert(String project, Map<String, ?> alert) {
        return send("POST", "/alerts/" + project, alert).path("id").asText();
    }

    /** Changes fields of an alert: status, currentValue, … */
    public void changeAlert(String project, String alert, Map<String, ?> change) {
        send("PATCH", "/alerts/" + project + "/" + alert, change);
    }

    /** Closes an alert. */
    public void closeAlert(String project, String alert) {
        changeAlert(project, alert, Map.of("status", "CLOSED"));
    }

    /** Has Atlas forget an alert. */
    public void loseAlert(String project, String alert) {
        send("DELETE", "/alerts/" + project + "/" + alert);
    }

    /** Whether a fault that was arranged has met a call, perhaps one that is still held up. */
    public boolean struck() {
        return send("GET", "/faults").findValues("struck").stream().anyMatch(times -> times.asInt() > 0);
    }

    /** Projects and clusters, in short. */
    public JsonNode summary() {
        return send("GET", "");
    }

    private JsonNode send(String method, String path) {
        return send(HttpRequest.newBuilder(address(path)).method(method, BodyPublishers.noBody()));
    }

    private JsonNode send(String method, String path, Map<String, ?> body) {
        try {
            var json = BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
            return send(HttpRequest.newBuilder(address(path)).method(method, json));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException("The simulator said " + new String(response.body()));
            }
            return JSON.readTree(response.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking the simulator", interrupted);
        }
    }

    private URI address(String path) {
        return URI.create(simulator + "/simulator" + path);
    }
}
