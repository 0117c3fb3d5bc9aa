package dev.tailor.access;

import dev.tailor.atlas.AtlasRole;
import java.util.Optional;
import java.util.regex.Pattern;

/** A role as a form carries it, unseen: {@code read@prices.current}. */
final class RoleText {
    private static final Pattern SHAPE = Pattern.compile("([^@]+)@([^.]+)(?:\\.(.+))?");

    private RoleText() {}

    static String of(AtlasRole role) {
        var database = role.roleName() + "@" + role.databaseName();
        return role.collectionName() == null ? database : database + "." + role.collectionName();
    }

    /** Empty for what no form of ours has written. */
    static Optional<AtlasRole> parsed(String text) {
        var parts = SHAPE.matcher(text);
        return parts.matches()
                ? Optional.of(new AtlasRole(parts.group(1), parts.group(2), parts.group(3)))
                : Optional.empty();
    }
}
