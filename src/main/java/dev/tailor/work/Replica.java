package dev.tailor.work;

import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.UUID;

/** This very process: one of however many. */
@Singleton
class Replica {
    private final UUID id = UUID.randomUUID();

    UUID id() {
        return id;
    }

    /** What tables name it: its host, and a few letters, since several may run on one. */
    String name() {
        return Objects.requireNonNullElse(System.getenv("HOSTNAME"), "replica") + "/"
                + id.toString().substring(0, 8);
    }
}
