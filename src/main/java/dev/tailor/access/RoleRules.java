package dev.tailor.access;

import dev.tailor.atlas.AtlasRole;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which roles go on which database and collection, and which reach over all databases. Asks nobody. */
final class RoleRules {
    static final String ADMIN = "admin";

    /** Whoever reads these reads of all databases: users, the log of all writes, the settings of the cluster. */
    private static final Set<String> OF_THE_SYSTEM = Set.of(ADMIN, "local", "config");

    private static final Pattern DATABASE = Pattern.compile("[^/\\\\. \"$*<>:|?\\p{Cntrl}]{1,63}");
    private static final Pattern COLLECTION = Pattern.compile("[^$\\p{Cntrl}]{1,235}");

    private RoleRules() {}

    /**
     * What is wrong with a role.
     *
     * @param field role, database or collection: what has to be put right
     */
    record Problem(String field, String sentence) {}

    /** What is wrong with a role; empty if Atlas takes it. */
    static Optional<Problem> problem(AtlasRole role) {
        return RoleName.of(role.roleName())
                .map(name -> problem(name, role))
                .orElseGet(() -> wrong("role", "There is no role “" + role.roleName() + "” to choose."));
    }

    private static Optional<Problem> problem(RoleName name, AtlasRole role) {
        if (role.collectionName() != null && !name.onCollection()) {
            return wrong("collection", quoted(name) + " is not available for a collection. Leave that empty.");
        }
        if (role.databaseName() == null || role.databaseName().isEmpty()) {
            return wrong("database", "Name the database.");
        }
        if (name.everywhere() && !role.databaseName().equals(ADMIN)) {
            return wrong("database", quoted(name) + " is only available for admin database.");
        }
        return names(role);
    }

    private static Optional<Problem> names(AtlasRole role) {
        if (!DATABASE.matcher(role.databaseName()).matches()) {
            return wrong(
                    "database", "A database has a name of up to 63 characters without spaces, dots and / \\ \" $.");
        }
        if (role.collectionName() != null
                && !COLLECTION.matcher(role.collectionName()).matches()) {
            return wrong("collection", "A collection has a name of up to 235 characters without $.");
        }
        return Optional.empty();
    }

    /** Whether a role reaches over all databases, or does what we can't know: only leads and admins give it. */
    static boolean overAllDatabases(AtlasRole role) {
        return RoleName.of(role.roleName()).map(RoleName::everywhere).orElse(true)
                || OF_THE_SYSTEM.contains(role.databaseName());
    }

    /** Each role once, in the order in which they first came. */
    static List<AtlasRole> collapsed(List<AtlasRole> roles) {
        return roles.stream().distinct().toList();
    }

    private static Optional<Problem> wrong(String field, String sentence) {
        return Optional.of(new Problem(field, sentence));
    }

    private static String quoted(RoleName name) {
        return "“" + name.words() + "”";
    }
}
