package dev.tailor.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/**
 * Faults for portals on purpose, to see that the harness finds them: one class is compiled from a source with one
 * line changed, and comes before all others. The product knows nothing of it.
 */
enum Sabotage {
    NONE("", "", 0, ""),
    /** Believes every deletion under way without asking Atlas for it. */
    SKIPS_DELETIONS(
            "return cluster.stateName().equals(\"DELETING\");",
            "return true;",
            80,
            "stuck: .*(is DELETING|: DELETE is SENT)"),
    /** Believes every resize under way without asking Atlas for it; it is given up two minutes later. */
    SKIPS_RESIZES(
            "return size == null && disk == null ?",
            "return true ?",
            40,
            "lost: .*RESIZE FAILED.*failed without a good reason.*|stuck: .*(is CHANGING|: RESIZE is SENT)");

    private static final String PLANNER = "dev/tailor/provisioning/Planner";

    private final String line;
    private final String instead;
    private final int requests;
    private final String finding;

    Sabotage(String line, String instead, int requests, String finding) {
        this.line = line;
        this.instead = instead;
        this.requests = requests;
        this.finding = finding;
    }

    /** So many are enough to find it: deletions are rarer than resizes. */
    int requests() {
        return requests;
    }

    /** What it is found by, as a pattern: a slow machine alone must not pass for it. */
    String finding() {
        return finding;
    }

    /**
     * Gives the application to run: the given one, or one with a sabotaged class before all others.
     *
     * @param home where that class may lie
     */
    Application applyTo(Application application, Path home) throws IOException {
        return this == NONE ? application : application.with(compiled(application, home.resolve("sabotage")));
    }

    private Path compiled(Application application, Path directory) throws IOException {
        var source = Files.readString(Path.of("src/main/java", PLANNER + ".java"));
        if (!source.contains(line)) {
            throw new IllegalStateException("The planner has no line “" + line + "” any more: choose another");
        }
        var file = directory.resolve("Planner.java");
        Files.createDirectories(directory);
        Files.writeString(file, source.replace(line, instead));
        var exit = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "--release",
                        "17",
                        "-proc:none",
                        "-nowarn",
                        "-cp",
                        application.classPath(),
                        "-d",
                        directory.toString(),
                        file.toString());
        if (exit != 0) {
            throw new IllegalStateException("The sabotaged planner does not compile");
        }
        return directory;
    }
}
