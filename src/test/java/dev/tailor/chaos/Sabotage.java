package dev.tailor.chaos;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/**
 * Faults for portals on purpose, to see that the harness finds them: the application is copied, and one class of the copy
 * compiled from a source with one line changed. The product knows nothing of it.
 */
enum Sabotage {
    NONE("", ""),
    /** Takes clusters of ours for strangers': a lost answer ends in failure, and its cluster is nobody's. */
    FORGETS_ITS_CLUSTERS("if (ours.isPresent()) {", "if (false) {"),
    /** Believes every resize done without asking Atlas for it. */
    SKIPS_RESIZES("return size == null && disk == null ?", "return true ?");

    private static final String PLANNER = "dev/tailor/provisioning/Planner";

    private final String line;
    private final String instead;

    Sabotage(String line, String instead) {
        this.line = line;
        this.instead = instead;
    }

    /**
     * Gives the application to run: the given one, or a sabotaged copy of it.
     *
     * @param home where a copy may lie
     */
    Path applyTo(Path application, Path home) throws IOException {
        if (this == NONE) {
            return application;
        }
        var copy = home.resolve("sabotaged");
        copy(application, copy);
        var classes = compiled(application, home.resolve("sabotage"));
        for (var jar : jars(copy.resolve("app"))) {
            try (var zip = FileSystems.newFileSystem(jar)) {
                Files.copy(
                        classes.resolve(PLANNER + ".class"),
                        zip.getPath(PLANNER + ".class"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return copy;
    }

    private Path compiled(Path application, Path directory) throws IOException {
        var source = Files.readString(Path.of("src/main/java", PLANNER + ".java"));
        if (!source.contains(line)) {
            throw new IllegalStateException("The planner has no line “" + line + "” any more: choose another");
        }
        var file = directory.resolve("Planner.java");
        Files.createDirectories(directory);
        Files.writeString(file, source.replace(line, instead));
        var path = jars(application).stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
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
                        path,
                        "-d",
                        directory.toString(),
                        file.toString());
        if (exit != 0) {
            throw new IllegalStateException("The sabotaged planner does not compile");
        }
        return directory;
    }

    private static List<Path> jars(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
