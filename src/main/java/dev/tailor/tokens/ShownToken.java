package dev.tailor.tokens;

import java.time.Instant;

/** A token on the one page that shows it. */
public record ShownToken(String name, TokenScope scope, Instant endsAt, String characters) {
    @Override
    public String toString() {
        return "ShownToken[" + name + "]";
    }
}
