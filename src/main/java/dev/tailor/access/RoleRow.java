package dev.tailor.access;

import dev.tailor.atlas.AtlasRole;

/**
 * A row of a form: one role, as it was chosen and typed.
 *
 * @param number from 1 on
 * @param role in Atlas's name
 * @param database may be empty, which means admin for roles over all databases
 * @param collection empty: all of them
 * @param wrong the field that has to be put right: role, database or collection; or empty
 * @param error what is wrong with it, or empty
 */
public record RoleRow(int number, String role, String database, String collection, String wrong, String error) {
    static RoleRow of(int number, String role, String database, String collection) {
        return new RoleRow(number, role.strip(), database.strip(), collection.strip(), "", "");
    }

    static RoleRow of(int number, AtlasRole role) {
        var collection = role.collectionName() == null ? "" : role.collectionName();
        return of(number, role.roleName(), role.databaseName(), collection);
    }

    RoleRow with(RoleRules.Problem problem) {
        return new RoleRow(number, role, database, collection, problem.field(), problem.sentence());
    }

    AtlasRole asRole() {
        var everywhere = RoleName.of(role).filter(RoleName::everywhere).isPresent();
        return new AtlasRole(
                role,
                database.isEmpty() && everywhere ? RoleRules.ADMIN : database,
                collection.isEmpty() ? null : collection);
    }

    public boolean isWrong() {
        return !error.isEmpty();
    }

    /** The id of the field that has to be put right. */
    public String wrongField() {
        return wrong + "-" + number;
    }

    /** Whether it is this field that has to be put right. */
    public boolean isWrongAt(String field) {
        return isWrong() && wrong.equals(field);
    }

    /** Whether the project has made it itself, so that no list offers it. */
    public boolean isCustom() {
        return RoleName.of(role).isEmpty();
    }
}
