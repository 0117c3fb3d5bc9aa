package dev.tailor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailor.atlas.AtlasRole;
import dev.tailor.atlas.AtlasScope;
import dev.tailor.atlas.AtlasUser;
import dev.tailor.atlas.AtlasUsers;
import dev.tailor.team.SignedIn;
import dev.tailor.web.Recorded;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** All database users of a project as Atlas has them now, whoever made them. They are made and changed as logins. */
@Path(Addresses.ROOT + "/projects/{project}/database-users")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class DatabaseUsersApi {
    @Inject
    SignedIn signedIn;

    @Inject
    ProjectScope scope;

    @Inject
    AtlasUsers users;

    /** A database user; Atlas never tells a password. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record UserJson(
            String username,
            String databaseName,
            List<RoleJson> roles,
            List<AtlasScope> scopes,
            String description,
            Instant deleteAfterDate) {
        static UserJson of(AtlasUser user) {
            return new UserJson(
                    user.username(),
                    user.databaseName(),
                    user.roles().stream().map(RoleJson::of).toList(),
                    user.scopes(),
                    user.description(),
                    user.deleteAfter());
        }
    }

    /** @param collectionName absent: the whole database */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RoleJson(String roleName, String databaseName, String collectionName) {
        static RoleJson of(AtlasRole role) {
            return new RoleJson(role.roleName(), role.databaseName(), role.collectionName());
        }
    }

    /** A page, or, with all=true, all of them; a page that does not come fails the whole list. */
    @GET
    @Recorded("looked at its database users")
    public Paging.Paged<UserJson> list(
            @RestPath String project,
            @RestQuery String pageNum,
            @RestQuery String itemsPerPage,
            @RestQuery boolean all) {
        var asked = Paging.asked(pageNum, itemsPerPage);
        var group = scope.seenBy(signedIn.person(), project);
        var path = Addresses.project(project) + "/database-users";
        return all
                ? Paging.Paged.whole(
                        users.list(group).stream().map(UserJson::of).toList(), path + "?all=true")
                : Paging.Paged.of(users.page(group, asked).map(UserJson::of), path);
    }

    /** One; where there is none, in Atlas's words. */
    @GET
    @Path("/{databaseName}/{username}")
    @Recorded("looked at one of its database users")
    public UserJson get(@RestPath String project, @RestPath String databaseName, @RestPath String username) {
        return UserJson.of(users.get(scope.seenBy(signedIn.person(), project), databaseName, username));
    }
}
