package dev.tailor.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a database user may do. */
final class Roles {
    private static final Set<String> EVERYWHERE = Set.of(
            "atlasAdmin",
            "readWriteAnyDatabase",
            "readAnyDatabase",
            "dbAdminAnyDatabase",
            "clusterMonitor",
            "backup",
            "enableSharding");
    private static final Set<String> ON_ONE_DATABASE = Set.of("dbAdmin", "readWrite", "read");
    private static final Set<String> ON_ONE_COLLECTION = Set.of("readWrite", "read");

    private Roles() {}

    /**
     * Refuses roles that Atlas does not take.
     *
     * @param custom names of roles that the project has besides Atlas's own
     */
    static void check(String username, ArrayNode roles, List<String> custom) {
        if (roles.isEmpty()) {
            throw AtlasError.missing("roles");
        }
        var seen = new HashSet<JsonNode>();
        for (var role : roles) {
            check(role, custom);
            if (!seen.add(role)) {
                throw AtlasError.badRequest(
                        "DUPLICATE_DATABASE_ROLES",
                        "Duplicate database roles specified for user " + username + ": " + name(role) + ".",
                        username,
                        name(role));
            }
        }
    }

    private static void check(JsonNode role, List<String> custom) {
        if (!role.hasNonNull("roleName") || !role.hasNonNull("databaseName")) {
            throw AtlasError.missing("roles." + (role.hasNonNull("roleName") ? "databaseName" : "roleName"));
        }
        var name = role.path("roleName").asText();
        var fits = role.hasNonNull("collectionName")
                ? ON_ONE_COLLECTION.contains(name)
                : ON_ONE_DATABASE.contains(name)
                        || onAdmin(role) && (EVERYWHERE.contains(name) || custom.contains(name));
        if (!fits) {
            throw AtlasError.badRequest(
                    "ATLAS_INVALID_ROLE",
                    "The specified role " + name(role) + " does not exist.",
                    name,
                    role.path("databaseName").asText());
        }
    }

    private static boolean onAdmin(JsonNode role) {
        return role.path("databaseName").asText().equals("admin");
    }

    private static String name(JsonNode role) {
        return role.path("roleName").asText() + "@" + role.path("databaseName").asText();
    }
}
