package dev.tailor.web;

import io.quarkus.qute.TemplateExtension;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What each page does, as a call of the API: {@code {#command command:pause(cluster.id) /}}. */
@TemplateExtension(namespace = "command")
public final class Commands {
    private static final String API = "/api/v1";

    private Commands() {}

    /** @param page an address that the API has too, with the page's own search */
    public static Command list(String page) {
        return Command.get(API + page);
    }

    public static Command cluster(UUID id) {
        return Command.get(API + Links.cluster(id));
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
        return Command.request("POST", API + Links.clusters(), body);
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

    public static Command schedule(UUID id) {
        return Command.request("PUT", API + Links.schedule(id), nights());
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
        return new Command("PUT", API + Links.owner(id), body.encode(), "manage", true);
    }

    /** Notes that a lead has looked at it and keeps it. */
    public static Command review(UUID id) {
        return new Command("POST", API + Links.cluster(id) + "/review", "", "manage", false);
    }

    /** Decides about several clusters, of which one is named. */
    public static Command decideAbout(UUID id) {
        var body = new JsonObject()
                .put("clusters", new JsonArray().add(id.toString()))
                .put("fate", "keep");
        return Command.manage("POST", API + Links.review() + "/decisions", body);
    }

    private static Command change(UUID id, JsonObject body) {
        return Command.request("PATCH", API + Links.cluster(id), body);
    }

    public static Command pause(UUID id) {
        return Command.request("POST", API + Links.pause(id), new JsonObject());
    }

    public static Command resume(UUID id) {
        return Command.request("POST", API + Links.resume(id), new JsonObject());
    }

    /** Its name is its confirmation. */
    public static Command delete(UUID id, String name) {
        return Command.manage("DELETE", API + Links.cluster(id) + "?confirm=" + name, null);
    }

    public static Command logins(UUID id) {
        return Command.get(API + Links.logins(id));
    }

    /** A login of one's own. */
    public static Command login(UUID id) {
        return Command.manage("POST", API + Links.logins(id), new JsonObject());
    }

    /** One for a program, with a role to be replaced. */
    public static Command programLogin(UUID id) {
        var role = new JsonObject().put("roleName", "read").put("databaseName", "shop");
        return Command.manage(
                "POST",
                API + Links.logins(id),
                new JsonObject().put("username", "nightly-export").put("roles", new JsonArray().add(role)));
    }

    public static Command network(UUID id) {
        return Command.get(API + Links.network(id));
    }

    /** An address to be replaced where none is typed. */
    public static Command letIn(UUID id, String address) {
        var entry = address.isEmpty() ? "203.0.113.24" : address;
        return Command.manage("POST", API + Links.network(id), new JsonObject().put("address", entry));
    }

    /** @param status open, tracking, closed */
    public static Command alerts(String status) {
        return Command.get(API + Links.alerts() + "?status=" + status.toUpperCase(Locale.ROOT));
    }

    public static Command alertsOf(UUID cluster) {
        return Command.get(API + Links.alerts() + "?cluster=" + cluster);
    }

    public static Command acknowledge(long alert) {
        return Command.manage(
                "PUT", API + Links.alerts() + "/" + alert + "/acknowledgement", new JsonObject().put("forever", true));
    }

    /** @param entry an address or a range */
    public static Command shutOut(UUID id, String entry) {
        return Command.manage("DELETE", API + Links.network(id) + "/" + encoded(entry), null);
    }

    /** @param key what addresses call the login */
    public static Command changeLogin(UUID id, String key) {
        return Command.manage(
                "PATCH", API + Links.logins(id) + "/" + encoded(key), new JsonObject().put("lasting", true));
    }

    /** Another password. */
    public static Command resetLogin(UUID id, String key) {
        return Command.manage("POST", API + Links.logins(id) + "/" + encoded(key) + "/password", null);
    }

    public static Command removeLogin(UUID id, String key) {
        return Command.manage("DELETE", API + Links.logins(id) + "/" + encoded(key) + "?areYouSure=true", null);
    }

    public static Command drift(UUID id) {
        return Command.get(API + Links.cluster(id) + "/drift");
    }

    public static Command change(long change) {
        return Command.get(API + "/changes/" + change);
    }

    /** A lead's decision, to be replaced. */
    public static Command decide(long change) {
        return Command.manage("POST", API + Links.decision(change), new JsonObject().put("decision", "approve"));
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
