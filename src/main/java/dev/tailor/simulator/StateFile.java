package dev.tailor.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;

/** The file in which a world outlives a restart; written beside and moved, so that it is always whole. */
final class StateFile {
    private static final System.Logger LOG = System.getLogger(StateFile.class.getName());

    private final Path file;
    private boolean changed;

    /**
     * @param file where, or null to keep nothing
     */
    StateFile(Path file) {
        this.file = file == null ? null : file.toAbsolutePath();
    }

    /** Something has changed; the file is written within a second or so. */
    void changed() {
        changed = true;
    }

    void writeIfChanged(Atlas atlas) {
        if (changed && file != null) {
            changed = false;
            write(new Kept(atlas.clock().instant(), atlas.clock().realTime(), atlas.world()));
        }
    }

    /** What was kept; empty where there is nothing, or nothing that can be read. */
    Optional<Kept> read() {
        if (file == null || !Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.MAPPER.readValue(file.toFile(), Kept.class));
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "The simulator begins anew: it can't read " + file, unreadable);
            return Optional.empty();
        }
    }

    private void write(Kept kept) {
        try {
            Files.createDirectories(file.getParent());
            var beside = Files.createTempFile(file.getParent(), "simulator", ".json");
            Files.write(beside, Json.MAPPER.writeValueAsBytes(kept));
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException("The simulator can't write " + file, failed);
        }
    }

    /**
     * A world, and when it was so.
     *
     * @param simulated the time in it
     * @param real the time outside
     */
    record Kept(Instant simulated, Instant real, World world) {}
}
