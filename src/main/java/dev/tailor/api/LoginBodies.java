package dev.tailor.api;

import dev.tailor.access.LoginDoor;
import dev.tailor.atlas.AtlasRole;
import dev.tailor.cluster.Refusal;
import dev.tailor.web.Failed;
import dev.tailor.web.Failure;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What programs send about logins. */
final class LoginBodies {
    private LoginBodies() {}

    /**
     * A role.
     *
     * @param databaseName admin for those over all databases
     * @param collectionName null: the whole database
     */
    public record Role(String roleName, String databaseName, String collectionName) {
        AtlasRole inAtlas() {
            var collection = collectionName == null || collectionName.isEmpty() ? null : collectionName;
            return new AtlasRole(Objects.requireNonNullElse(roleName, ""), databaseName, collection);
        }
    }

    /**
     * A login for a program; without a name and roles, the asker's own.
     *
     * @param endsAt at most seven days ahead; null: stays
     */
    @Schema(
            name = "NewLoginWish",
            examples = "{\"username\":\"nightly\",\"roles\":[{\"roleName\":\"read\",\"databaseName\":\"shop\"}]}")
    public record New(String username, List<Role> roles, Instant endsAt) implements Body {
        boolean own() {
            return username == null && roles == null;
        }

        List<AtlasRole> given() {
            return inAtlas("roles", roles == null ? List.of() : roles);
        }

        String name() {
            return Objects.requireNonNullElse(username, "");
        }
    }

    /**
     * What shall become different; what is null stays.
     *
     * @param roles all that it shall have; not none
     * @param addRoles what it shall have besides
     * @param removeRoles what it shall not have any more
     * @param lasting true takes an end away
     */
    @Schema(name = "LoginChange", examples = "{\"addRoles\":[{\"roleName\":\"read\",\"databaseName\":\"prices\"}]}")
    public record Change(List<Role> roles, List<Role> addRoles, List<Role> removeRoles, Instant endsAt, Boolean lasting)
            implements Body {
        LoginDoor.Wish wish() {
            if (roles != null && roles.isEmpty()) {
                throw new Refusal.Invalid(
                        Map.of("roles", "Give it at least one role. To take everything away, remove the login."));
            }
            return new LoginDoor.Wish(
                    roles == null ? null : inAtlas("roles", roles),
                    addRoles == null ? null : inAtlas("addRoles", addRoles),
                    removeRoles == null
                            ? null
                            : removeRoles.stream().map(Role::inAtlas).toList(),
                    endsAt,
                    Boolean.TRUE.equals(lasting));
        }
    }

    /** @throws Failed of the kind ErrRole, before anybody is asked */
    private static List<AtlasRole> inAtlas(String member, List<Role> roles) {
        var given = roles.stream().map(Role::inAtlas).toList();
        var problems = new LinkedHashMap<String, String>();
        LoginDoor.problems(given).forEach((at, sentence) -> problems.put(member + "[" + at + "]", sentence));
        if (!problems.isEmpty()) {
            throw new Failed(Failure.of(400, "ErrRole", "Such a role does not go", String.join(" ", problems.values()))
                    .at(problems));
        }
        return given;
    }
}
