package dev.tailor.access;

import java.time.Instant;
import java.util.List;

/**
 * A login in the list of those that reach a cluster.
 *
 * @param key what addresses call it
 * @param forWhom "For a program", "For you", "Signs in without a password, on $external"
 * @param external whether it has no password
 * @param mayDo its roles in words; empty while Atlas does not tell
 * @param reach which other clusters it reaches, as a sentence; or empty
 * @param maker who has made it; empty where it was not made with Tailor
 * @param madeAt when, or null
 * @param resetAt when its password was last made anew, or null
 * @param endsAt null: never
 * @param endsIn "in 6 days", or empty
 * @param managed whether the reader may reset, change and remove it
 * @param reason why not, for a button; or empty
 */
public record LoginRow(
        String key,
        String username,
        String forWhom,
        boolean external,
        List<String> mayDo,
        String reach,
        String maker,
        Instant madeAt,
        Instant resetAt,
        Instant endsAt,
        String endsIn,
        boolean managed,
        String reason) {}
