package dev.tailor.access;

import dev.tailor.atlas.AtlasRole;
import java.util.List;

/** Roles as people read them: "Read in prices, collection current". */
final class RoleWords {
    private RoleWords() {}

    static List<String> of(List<AtlasRole> roles) {
        return roles.stream().map(RoleWords::of).toList();
    }

    static String of(AtlasRole role) {
        return RoleName.of(role.roleName())
                .map(name -> of(name, role))
                .orElseGet(() -> "The project’s own role " + role.roleName());
    }

    private static String of(RoleName name, AtlasRole role) {
        if (name.everywhere()) {
            return name.words();
        }
        var database = name.words() + " in " + role.databaseName();
        return role.collectionName() == null ? database : database + ", collection " + role.collectionName();
    }
}
