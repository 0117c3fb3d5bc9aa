package dev.tailor.atlas;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * The database users of projects: on {@code admin} those who sign in with a password, on {@code $external} those for
 * whom somebody else vouches (AWS IAM, certificates, a directory). Names may hold any character. Every method blocks and
 * throws {@link AtlasFailure}; a change works when {@link AtlasClusters#status} of the cluster says so.
 */
@ApplicationScoped
public class AtlasUsers {
    private final Calls calls;
    private final UsersEndpoint users;

    AtlasUsers(Connection connection) {
        calls = connection.calls();
        users = connection.endpoint(UsersEndpoint.class);
    }

    /** The user of that name with a password, if there is one. */
    public Optional<AtlasUser> find(String groupId, String username) {
        return find(groupId, AtlasUser.ADMIN, username);
    }

    /**
     * The user of that name, if there is one.
     *
     * @param databaseName {@link AtlasUser#ADMIN} or {@link AtlasUser#EXTERNAL}
     */
    public Optional<AtlasUser> find(String groupId, String databaseName, String username) {
        return calls.find(
                () -> users.get(groupId, databaseName, username),
                AtlasCode.USERNAME_NOT_FOUND,
                AtlasCode.USER_NOT_FOUND);
    }

    /** The same; {@link AtlasFailure.NotFound} in Atlas's words where there is none. */
    public AtlasUser get(String groupId, String databaseName, String username) {
        return calls.read(() -> users.get(groupId, databaseName, username));
    }

    /** One page of a project's users. */
    public AtlasPage<AtlasUser> page(String groupId, AtlasPageRequest asked) {
        return calls.page(asked, (page, size, count) -> users.list(groupId, page, size, count));
    }

    /** All users of a project, those without a password too; one call nearly always, for Atlas allows 100 users. */
    public List<AtlasUser> list(String groupId) {
        return Page.<AtlasUser>all(
                        page -> calls.read(() -> users.list(groupId, page, AtlasPageRequest.DEFAULT_SIZE, false)))
                .toList();
    }

    /** Adds a user with a password; an existing name is a {@link AtlasFailure.Conflict}. */
    public AtlasUser create(String groupId, NewAtlasUser user) {
        return calls.change(() -> users.create(groupId, user));
    }

    /**
     * Changes a user, and leaves what the change does not name; {@link AtlasFailure.NotFound} if there is none.
     *
     * @return the user as it is now
     */
    public AtlasUser change(String groupId, String databaseName, String username, AtlasUserChange change) {
        return calls.change(() -> users.change(groupId, databaseName, username, change));
    }

    /** Gives a user another password and changes nothing else. */
    public void resetPassword(String groupId, String username, String password) {
        change(groupId, AtlasUser.ADMIN, username, AtlasUserChange.NOTHING.password(password));
    }

    /** Removes a user with a password; {@link AtlasFailure.NotFound} if there is none. */
    public void delete(String groupId, String username) {
        delete(groupId, AtlasUser.ADMIN, username);
    }

    /** Removes a user; {@link AtlasFailure.NotFound} if there is none. */
    public void delete(String groupId, String databaseName, String username) {
        calls.change(() -> users.delete(groupId, databaseName, username));
    }
}
