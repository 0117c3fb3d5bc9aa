package dev.tailor.web;

import io.quarkus.qute.TemplateExtension;
import io.vertx.core.json.JsonObject;
import java.util.UUID;

/** The same for administrators' pages: {@code {#command adminCommand:stuck /}}. */
@TemplateExtension(namespace = "adminCommand")
public final class AdministratorsCommands {
    private AdministratorsCommands() {}

    /** @param page the page's own address, whose search the API knows too */
    public static Command list(String page) {
        return Command.get(page.replaceFirst("^/admin", ""));
    }

    public static Command removal(String project, String cluster, String name) {
        return Command.manage("DELETE", inFleet(project, cluster) + "?confirm=" + AddressPart.encoded(name), null);
    }

    /** What is not chosen yet is to be replaced. */
    public static Command placement(String project, String team, String provider, String region, String version) {
        var body = new JsonObject()
                .put("team", or(team, "orders"))
                .put("provider", provider)
                .put("region", or(region, "EU_CENTRAL_1"))
                .put("mongodbVersion", version);
        return Command.manage("PUT", "/projects/" + project + "/placement", body);
    }

    public static Command projectsOf(String organization) {
        return Command.get("/projects?orgId=" + organization);
    }

    public static Command project(String project) {
        return Command.get("/projects/" + project);
    }

    public static Command nights(String project) {
        return Command.get("/projects/" + project + "/schedule");
    }

    /** Nights to be replaced. */
    public static Command setNights(String project) {
        return Command.manage("PUT", "/projects/" + project + "/schedule", Commands.nights());
    }

    /** What waits above what, to be replaced. */
    public static Command approval() {
        var body = new JsonObject().put("leadAboveDollars", 300).put("overQuota", "wait");
        return Command.overwrite("PUT", "/approval", body);
    }

    public static Command events(String project) {
        return Command.get("/projects/" + project + "/events");
    }

    /** What is not chosen yet is to be replaced. */
    public static Command newProject(String name, String organization) {
        var body = new JsonObject()
                .put("name", or(name, "orders-prod"))
                .put("orgId", or(organization, "5f00000000000000000000aa"));
        return Command.manage("POST", "/projects", body);
    }

    /** A size with a letter and figures to be replaced. */
    public static Command newSize() {
        var body = new JsonObject()
                .put("id", "XXL")
                .put("memoryGb", 32)
                .put("storageMinGb", 10)
                .put("storageGb", 160)
                .put("storageMaxGb", 4096)
                .put("instanceSize", "M50")
                .put("priceAnHour", 2.0);
        return Command.manage("POST", "/sizes", body);
    }

    public static Command retire(String size) {
        return Command.overwrite("PATCH", "/sizes/" + AddressPart.encoded(size), new JsonObject().put("retired", true));
    }

    /** Limits to be replaced. */
    public static Command limit(String team) {
        var body = new JsonObject().put("clusters", 20).put("memoryGb", 128);
        return Command.overwrite("PUT", "/quotas/" + AddressPart.encoded(team), body);
    }

    public static Command announce(String text, boolean readOnly) {
        return Command.overwrite(
                "PUT", "/announcement", new JsonObject().put("text", text).put("readOnly", readOnly));
    }

    /** Brings a cluster under management. */
    public static Command adopt(String project, String cluster, String owner, String size, String description) {
        var body = new JsonObject().put("email", owner).put("size", size);
        if (!description.isEmpty()) {
            body.put("description", description);
        }
        return Command.manage("POST", inFleet(project, cluster) + "/adoption", body);
    }

    /** Takes a project from its team. */
    public static Command untie(String project) {
        return Command.manage("DELETE", "/projects/" + project + "/placement", null);
    }

    public static Command forget(UUID cluster) {
        return Command.manage("POST", "/stuck/" + cluster + "/forgetting", null);
    }

    public static Command everybodysTokens() {
        return Command.get("/tokens?of=everybody");
    }

    private static String inFleet(String project, String cluster) {
        return "/fleet/" + project + "/" + AddressPart.encoded(cluster);
    }

    private static String or(String said, String otherwise) {
        return said.isEmpty() ? otherwise : said;
    }
}
