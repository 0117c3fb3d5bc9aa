package dev.tailor.web;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What any exception means to whoever asked: in the words of the room that knows it, or else in ours. */
@Singleton
class Explanations {
    @Inject
    @All
    List<FailureWords> rooms;

    Failure of(Throwable thrown) {
        return rooms.stream()
                .map(room -> room.of(thrown))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> Failures.of(thrown));
    }
}
