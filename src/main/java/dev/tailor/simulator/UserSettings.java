package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a database user is made of: checked, and completed with what Atlas sets by itself. */
final class UserSettings {
    private static final int LONGEST_DESCRIPTION = 100;
    private static final int SHORTEST_PASSWORD = 8;
    private static final Set<String> COMMON =
            Set.of("password", "password1", "12345678", "123456789", "qwertyuiop", "iloveyou", "passw0rd", "00000000");
    private static final Set<String> WITHOUT_PASSWORD =
            Set.of("awsIAMType", "ldapAuthType", "oidcAuthType", "x509Type");

    private final List<String> customRoles;
    private final Instant now;

    /**
     * @param customRoles names of roles that the project has besides Atlas's own
     * @param now when users are made or changed
     */
    UserSettings(List<String> customRoles, Instant now) {
        this.customRoles = customRoles;
        this.now = now;
    }

    DatabaseUser create(ObjectNode body) {
        var settings = Json.object();
        WITHOUT_PASSWORD.forEach(type -> settings.put(type, "NONE"));
        settings.set("labels", Json.array());
        settings.set("scopes", Json.array());
        settings.setAll(body.deepCopy());
        if (!settings.has("roles")) {
            throw AtlasError.missing("roles");
        }
        if (needsPassword(settings) && !settings.hasNonNull("password")) {
            throw AtlasError.missing("password");
        }
        return checked(database(body), username(body), settings);
    }

    DatabaseUser change(DatabaseUser user, ObjectNode patch) {
        var settings = user.settings().deepCopy();
        settings.setAll(patch.deepCopy());
        return checked(user.database(), user.username(), settings);
    }

    private DatabaseUser checked(String database, String username, ObjectNode settings) {
        checkPassword(settings.path("password").asText(null));
        checkDescription(settings);
        Roles.check(username, array(settings, "roles"), customRoles);
        checkScopes(array(settings, "scopes"));
        var expires = Expiry.of(settings.path("deleteAfterDate"), now).orElse(null);
        if (expires == null) {
            settings.remove("deleteAfterDate");
        }
        settings.remove(List.of("password", "databaseName", "username", "groupId", "links"));
        return new DatabaseUser(database, username, settings, expires);
    }

    private static boolean needsPassword(ObjectNode settings) {
        return WITHOUT_PASSWORD.stream()
                .allMatch(type -> settings.path(type).asText().equals("NONE"));
    }

    private static String database(ObjectNode body) {
        var database = Bodies.text(body, "databaseName");
        if (!Set.of("admin", "$external").contains(database)) {
            throw AtlasError.badRequest(
                    "INVALID_DATABASE_NAME", "Invalid database name specified: " + database + ".", database);
        }
        return database;
    }

    private static String username(ObjectNode body) {
        var username = Bodies.text(body, "username");
        if (username.isBlank() || username.length() > 1024 || username.chars().anyMatch(Character::isISOControl)) {
            throw AtlasError.badRequest(
                    "ATLAS_INVALID_USERNAME",
                    "The specified username " + username + " is not valid for an Atlas database user.",
                    username);
        }
        return username;
    }

    private static void checkPassword(String password) {
        if (password == null) {
            return;
        }
        if (password.length() < SHORTEST_PASSWORD) {
            throw AtlasError.badRequest(
                    "WEAK_PASSWORD", "The password provided is too weak: it must have at least 8 characters.");
        }
        if (COMMON.contains(password.toLowerCase(Locale.ROOT))) {
            throw AtlasError.badRequest(
                    "COMMON_PASSWORD",
                    "The password provided is too weak, as it can be found in most commonly used password lists.");
        }
    }

    private static void checkDescription(ObjectNode settings) {
        if (settings.path("description").asText("").length() > LONGEST_DESCRIPTION) {
            throw AtlasError.badRequest(
                    "VALIDATION_ERROR",
                    "A description has at most " + LONGEST_DESCRIPTION + " characters.",
                    "description");
        }
    }

    private static void checkScopes(ArrayNode scopes) {
        for (var scope : scopes) {
            if (!scope.hasNonNull("name")) {
                throw AtlasError.missing("scopes.name");
            }
            if (!Set.of("CLUSTER", "DATA_LAKE", "STREAM")
                    .contains(scope.path("type").asText())) {
                throw AtlasError.invalidEnum("scopes.type", scope.path("type").asText());
            }
        }
    }

    private static ArrayNode array(ObjectNode settings, String attribute) {
        if (!(settings.path(attribute) instanceof ArrayNode array)) {
            throw AtlasError.invalid(attribute);
        }
        return array;
    }
}
