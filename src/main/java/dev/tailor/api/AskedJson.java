package dev.tailor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailor.fleet.Asked;
import java.time.Instant;

/**
 * When Atlas was asked about something, and whether it answered. What does not apply is left out.
 *
 * @param answeredAt when it last answered: what is known is as old as this
 * @param failingSince since when it has not
 * @param trouble why not, for people
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AskedJson(Instant askedAt, Instant answeredAt, Instant failingSince, String trouble) {
    static AskedJson of(Asked asked) {
        return new AskedJson(asked.askedAt(), asked.answeredAt(), asked.failingSince(), asked.trouble());
    }
}
