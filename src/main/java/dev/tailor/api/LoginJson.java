package dev.tailor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailor.access.LoginEntry;
import java.time.Instant;
import java.util.List;

/**
 * A login, without its password. What does not apply is left out.
 *
 * @param key what addresses call it
 * @param maker who has made it with Tailor
 * @param reachesMore whether it reaches other clusters too
 * @param managed whether the reader may reset, change and remove it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LoginJson(
        String key,
        String username,
        String databaseName,
        List<DatabaseUsersApi.RoleJson> roles,
        boolean program,
        String maker,
        Instant madeAt,
        Instant resetAt,
        Instant endsAt,
        boolean reachesMore,
        boolean managed) {
    static LoginJson of(LoginEntry login) {
        return new LoginJson(
                login.key(),
                login.username(),
                login.databaseName(),
                login.roles().stream().map(DatabaseUsersApi.RoleJson::of).toList(),
                login.program(),
                login.maker(),
                login.madeAt(),
                login.resetAt(),
                login.endsAt(),
                login.reachesMore(),
                login.managed());
    }
}
