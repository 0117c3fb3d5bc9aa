package dev.tailor.tokens;

import java.time.Instant;

/** A token that somebody wants. */
record TokenWish(String name, TokenScope scope, Instant endsAt) {}
