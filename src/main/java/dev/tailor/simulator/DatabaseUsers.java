package dev.tailor.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The database users of a project. */
final class DatabaseUsers {
    private static final int MOST = 100;

    private List<DatabaseUser> users = new ArrayList<>();
    private List<String> customRoles = new ArrayList<>();

    void passTo(Instant now) {
        users.removeIf(user -> user.expiredAt(now));
    }

    List<DatabaseUser> all() {
        return Collections.unmodifiableList(users);
    }

    /** Names of roles that somebody has made in the project; nothing here makes any, but the sample has one. */
    List<String> customRoles() {
        return Collections.unmodifiableList(customRoles);
    }

    void addCustomRoles(List<String> roles) {
        customRoles.addAll(roles);
    }

    Optional<DatabaseUser> find(String database, String username) {
        return users.stream().filter(user -> user.is(database, username)).findFirst();
    }

    void add(DatabaseUser user) {
        if (find(user.database(), user.username()).isPresent()) {
            throw AtlasError.conflict(
                    "USER_ALREADY_EXISTS",
                    "A user with username " + user.username() + " already exists.",
                    user.username());
        }
        if (users.size() >= MOST) {
            throw new AtlasError(
                    403,
                    "GROUP_USERS_LIMIT_EXCEEDED",
                    "A project holds at most " + MOST + " database users.",
                    List.of(MOST),
                    Map.of());
        }
        users.add(user);
    }

    void replace(DatabaseUser before, DatabaseUser after) {
        users.set(users.indexOf(before), after);
    }

    void remove(DatabaseUser user) {
        users.remove(user);
    }
}
