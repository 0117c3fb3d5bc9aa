package dev.tailor.chaos;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The packaged application, started in the quickest way: from one class path, with classes as an earlier start has left
 * them (Java's class data sharing). That halves what a start costs, so that twice as many portals can die in a minute.
 *
 * @param classes in the order in which Quarkus looks: what it has changed or made before what it found
 * @param archive where classes of an earlier start lie, or are to lie
 */
record Application(List<Path> classes, Path archive) {
    private static final Path PACKAGED = Path.of("target/quarkus-app").toAbsolutePath();

    /** @param home where an archive may be left for the next run */
    static Application packaged(Path home) throws IOException {
        var classes = new ArrayList<Path>();
        classes.add(PACKAGED.resolve("quarkus/transformed-bytecode.jar"));
        classes.add(PACKAGED.resolve("quarkus/generated-bytecode.jar"));
        for (var directory : List.of("app", "lib/boot", "lib/main")) {
            try (var jars = Files.list(PACKAGED.resolve(directory))) {
                jars.sorted().forEach(classes::add);
            }
        }
        return new Application(classes, home.resolve("classes.jsa").toAbsolutePath());
    }

    /** The same with some classes replaced; Java shares no classes of such a one. */
    Application with(Path replacements) {
        var all = Stream.concat(Stream.of(replacements), classes.stream()).toList();
        return new Application(all, replacements.resolveSibling("none.jsa"));
    }

    /** Whether an earlier start of this very application has left its classes. */
    boolean archived() throws IOException {
        return Files.exists(archive)
                && Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(classes.get(1))) > 0;
    }

    /** Whether there is any use in leaving them. */
    boolean archives() {
        return classes.stream().allMatch(Files::isRegularFile);
    }

    List<String> command() throws IOException {
        return archived() ? java("-XX:SharedArchiveFile=" + archive) : java();
    }

    /** A start that leaves its classes when it ends. */
    List<String> recording() {
        return java("-XX:ArchiveClassesAtExit=" + archive);
    }

    private List<String> java(String... options) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", classPath(), "dev.tailor.Main"));
        return command;
    }

    String classPath() {
        return classes.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
