package dev.tailor.tokens;

import dev.tailor.team.Person;
import dev.tailor.team.StandIn;

/**
 * A program with a personal access token.
 *
 * @param person whose it is, with the rights of their last sign-in
 * @param id the token's number
 * @param called its name
 * @param scope beyond which it may do nothing
 */
public record TokenCaller(Person person, long id, String called, TokenScope scope) implements StandIn {
    @Override
    public String getName() {
        return person.name();
    }
}
