package dev.tailor.atlas;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * The database users of projects who sign in with a password. Names may hold any character. Every method blocks and
 * throws {@link AtlasFailure}; a user works when {@link AtlasClusters#status} of the cluster says so.
 */
@ApplicationScoped
public class AtlasUsers {
    private static final String ADMIN = "admin";

    private final Calls calls;
    private final UsersEndpoint users;

    AtlasUsers(Connection connection) {
        calls = connection.calls();
        users = connection.endpoint(UsersEndpoint.class);
    }

    /** The user of that name, if there is one. */
    public Optional<AtlasUser> find(String groupId, String username) {
        return calls.find(
                () -> users.get(groupId, ADMIN, username), AtlasCode.USERNAME_NOT_FOUND, AtlasCode.USER_NOT_FOUND);
    }

    /** All users of a project, those without a password too. */
    public List<AtlasUser> list(String groupId) {
        return Page.<AtlasUser>all(page -> calls.read(() -> users.list(groupId, page, Page.SIZE, false)))
                .toList();
    }

    /** Adds a user; an existing name is a {@link AtlasFailure.Conflict}. */
    public AtlasUser create(String groupId, NewAtlasUser user) {
        return calls.change(() -> users.create(groupId, user));
    }

    /** Gives a user another password and changes nothing else. */
    public void resetPassword(String groupId, String username, String password) {
        calls.change(() -> users.change(groupId, ADMIN, username, new UsersEndpoint.NewPassword(password)));
    }

    /** Removes a user; {@link AtlasFailure.NotFound} if there is none. */
    public void delete(String groupId, String username) {
        calls.change(() -> users.delete(groupId, ADMIN, username));
    }
}
