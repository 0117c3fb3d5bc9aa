package dev.tailor.access;

import dev.tailor.team.Person;
import java.time.Instant;

/**
 * A login in a list.
 *
 * @param owner the person's name
 * @param resetAt when its password was last made anew, or null
 * @param mine whether it is the reader's own
 * @param managed whether the reader may reset and remove it
 */
public record LoginView(
        long id, String username, String owner, Instant madeAt, Instant resetAt, boolean mine, boolean managed) {
    static LoginView of(Login login, String team, Person reader) {
        return new LoginView(
                login.id(),
                login.username(),
                login.personName(),
                login.madeAt().orElseThrow(),
                login.resetAt().orElse(null),
                login.belongsTo(reader),
                login.managedBy(reader, team));
    }
}
