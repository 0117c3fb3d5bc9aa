package dev.tailor.web;

import java.util.Optional;

/** A room's words for exceptions that {@code web} does not know; a bean for each family of them. */
public interface FailureWords {
    /** Empty for exceptions of others. */
    Optional<Failure> of(Throwable thrown);
}
