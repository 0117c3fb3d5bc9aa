package dev.tailor.web;

import io.quarkus.qute.TemplateExtension;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.UUID;

/** The same for pages about who and what may connect: {@code {#command command:logins(cluster.id) /}}. */
// Qute wants classes of one namespace to differ in their priorities.
@TemplateExtension(namespace = "command", priority = 4)
public final class AccessCommands {
    private AccessCommands() {}

    public static Command logins(UUID id) {
        return Command.get(ClusterLinks.logins(id));
    }

    /** A login of one's own. */
    public static Command login(UUID id) {
        return Command.manage("POST", ClusterLinks.logins(id), new JsonObject());
    }

    /** One for a program, with a role to be replaced. */
    public static Command programLogin(UUID id) {
        var role = new JsonObject().put("roleName", "read").put("databaseName", "shop");
        return Command.manage(
                "POST",
                ClusterLinks.logins(id),
                new JsonObject().put("username", "nightly-export").put("roles", new JsonArray().add(role)));
    }

    /** @param key what addresses call the login */
    public static Command changeLogin(UUID id, String key) {
        return Command.manage("PATCH", ClusterLinks.login(id, key), new JsonObject().put("lasting", true));
    }

    /** Another password. */
    public static Command resetLogin(UUID id, String key) {
        return Command.manage("POST", ClusterLinks.loginPassword(id, key), null);
    }

    public static Command removeLogin(UUID id, String key) {
        return Command.manage("DELETE", ClusterLinks.login(id, key) + "?areYouSure=true", null);
    }

    public static Command network(UUID id) {
        return Command.get(ClusterLinks.network(id));
    }

    /** An address to be replaced where none is typed. */
    public static Command letIn(UUID id, String address) {
        var entry = address.isEmpty() ? "203.0.113.24" : address;
        return Command.manage("POST", ClusterLinks.network(id), new JsonObject().put("address", entry));
    }

    /** @param entry an address or a range */
    public static Command shutOut(UUID id, String entry) {
        return Command.manage("DELETE", ClusterLinks.network(id) + "/" + AddressPart.encoded(entry), null);
    }
}
