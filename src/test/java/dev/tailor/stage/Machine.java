package dev.tailor.stage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process of the packaged application; what it says goes to a file. */
public final class Machine {
    private final Process process;

    private Machine(Process process) {
        this.process = process;
    }

    public static Machine start(List<String> command, Path log, Map<String, String> environment, String... arguments)
            throws IOException {
        var words = new ArrayList<>(command);
        words.addAll(List.of(arguments));
        var builder = new ProcessBuilder(words);
        builder.environment().keySet().removeIf(name -> name.matches("(QUARKUS|TAILOR|JAVA|JDK)_.*"));
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.directory(log.getParent().toFile());
        var process = builder.start();
        // Whoever ends a run with Ctrl-C leaves nothing behind.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new Machine(process);
    }

    /** SIGKILL: not a line of its code runs any more. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** SIGTERM: it ends what it has begun. */
    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            kill();
        }
    }

    /** The network between it and all others is cut: connections stay open, and nobody answers. */
    public void freeze() throws IOException, InterruptedException {
        signal("-STOP");
    }

    public void thaw() throws IOException, InterruptedException {
        signal("-CONT");
    }

    public boolean runs() {
        return process.isAlive();
    }

    private void signal(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
    }
}
