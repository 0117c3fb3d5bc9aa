package dev.tailor.stage;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A Java process of the packaged application; what it says goes to a file. */
public final class Machine {
    private final Process process;

    private Machine(Process process) {
        this.process = process;
    }

    /**
     * Starts one.
     *
     * @param application the directory of quarkus-run.jar
     * @param options for the Java machine
     */
    public static Machine start(
            Path application, List<String> options, Path log, Map<String, String> environment, String... arguments)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", application.resolve("quarkus-run.jar").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.matches("(QUARKUS|TAILOR|JAVA|JDK)_.*"));
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.directory(new File(log.toFile().getParent()));
        return new Machine(builder.start());
    }

    /** SIGKILL: not a line of its code runs any more. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
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
