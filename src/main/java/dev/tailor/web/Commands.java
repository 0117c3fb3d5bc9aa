package dev.tailor.web;

import io.quarkus.qute.TemplateExtension;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What each page does, as a call of the API: {@code {#command command:pause(cluster.id) /}}. */
@TemplateExtension(namespace = "command")
public final class Commands {
    private Commands() {}

    /** @param page an address that the API has too, with the page's own search */
    public static Command list(String page) {
        return Command.get(page);
    }

    public static Command cluster(UUID id) {
        return Command.get(Links.cluster(id));
    }

    /**
     * Asks for a cluster.
     *
     * @param project its name; null where there is no choice
     * @param name a name to be replaced where it is empty
     * @param expiresOn "2027-05-03"; empty for none
     */
    public static Command request(
            String project,
            String name,
            String size,
            int storageGb,
            String description,
            Map<String, String> labels,
            String expiresOn) {
        var body = new JsonObject();
        if (project != null) {
            body.put("project", project);
        }
        body.put("name", name.isEmpty() ? "my-cluster" : name).put("size", size).put("storageGb", storageGb);
        if (!description.isEmpty()) {
            body.put("description", description);
        }
        if (!labels.isEmpty()) {
            body.put("labels", labels);
        }
        if (!expiresOn.isEmpty()) {
            body.put("expiresOn", expiresOn);
        }
        return Command.request("POST", Links.clusters(), body);
    }

    public static Command resize(UUID id, String size, int storageGb) {
        return change(id, new JsonObject().put("size", size).put("storageGb", storageGb));
    }

    public static Command describe(UUID id, String description) {
        return change(id, new JsonObject().put("description", description));
    }

    /** @param day "2027-05-03" */
    public static Command expire(UUID id, String day) {
        return change(id, new JsonObject().put("expiresOn", day));
    }

    private static Command change(UUID id, JsonObject body) {
        return Command.request("PATCH", Links.cluster(id), body);
    }

    public static Command schedule(UUID id) {
        return Command.request("PUT", ClusterLinks.schedule(id), nights());
    }

    /** Working days, as most want it. */
    static JsonObject nights() {
        var nights = new JsonArray().add("mon").add("tue").add("wed").add("thu").add("fri");
        return new JsonObject()
                .put("nights", nights)
                .put("from", "20:00")
                .put("until", "07:00")
                .put("weekends", true)
                .put("zone", "Europe/Berlin");
    }

    /** Gives it another owner, with an address to be replaced. */
    public static Command handOver(UUID id) {
        var body = new JsonObject().put("email", "colleague@example.com");
        return Command.overwrite("PUT", ClusterLinks.owner(id), body);
    }

    /** Notes that a lead has looked at it and keeps it. */
    public static Command review(UUID id) {
        return Command.manage("POST", Links.cluster(id) + "/review", null);
    }

    /** Decides about several clusters, of which one is named. */
    public static Command decideAbout(UUID id) {
        var body = new JsonObject()
                .put("clusters", new JsonArray().add(id.toString()))
                .put("fate", "keep");
        return Command.manage("POST", Links.review() + "/decisions", body);
    }

    public static Command pause(UUID id) {
        return Command.request("POST", ClusterLinks.pause(id), new JsonObject());
    }

    public static Command resume(UUID id) {
        return Command.request("POST", ClusterLinks.resume(id), new JsonObject());
    }

    /** Its name is its confirmation. */
    public static Command delete(UUID id, String name) {
        return Command.manage("DELETE", Links.cluster(id) + "?confirm=" + name, null);
    }

    /** @param status open, tracking, closed */
    public static Command alerts(String status) {
        return Command.get(Links.alerts(status.toUpperCase(Locale.ROOT)));
    }

    public static Command alertsOf(UUID cluster) {
        return Command.get(Links.alerts() + "?cluster=" + cluster);
    }

    public static Command acknowledge(long alert) {
        return Command.manage("PUT", Links.acknowledgement(alert), new JsonObject().put("forever", true));
    }

    public static Command drift(UUID id) {
        return Command.get(ClusterLinks.drift(id));
    }

    public static Command change(long change) {
        return Command.get(ChangeLinks.change(change));
    }

    /** A lead's decision, to be replaced. */
    public static Command decide(long change) {
        return Command.manage("POST", ChangeLinks.decision(change), new JsonObject().put("decision", "approve"));
    }
}
