package dev.tailor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Searches the log of a run for what was secret in it. No test of the usual run: the profile "trace" has the log. */
@Tag("PN-19")
class TraceSearch {
    private static final Pattern SHAPES = Pattern.compile("eyJ[\\w-]{10,}\\.[\\w-]{10,}\\.[\\w-]{10,}"
            + "|(?i)digest .*response=\"?[0-9a-f]{32}"
            + "|(?i)authorization[:=] *(bearer|basic) \\S{8,}");
    /** One of these, in small letters, is in whatever has such a shape. */
    private static final List<String> SIGNS = List.of("eyj", "digest ", "authorization");

    private static final int ENOUGH = 5;

    @Test
    void the_run_has_logged_at_the_lowest_level_and_has_had_secrets() throws IOException {
        assertThat(matching(line -> line.startsWith("TRACE "), 20_000).size()).isEqualTo(20_000);
        assertThat(matching(line -> line.contains(" io.quarkus.oidc."), 100).size())
                .isEqualTo(100);
        assertThat(KeptSecrets.ofRun()).hasSizeGreaterThan(30);
    }

    @Test
    void nothing_secret_is_in_it() throws IOException {
        var shown = KeptSecrets.ofRun();
        var known = KeptSecrets.known();
        assertThat(matching(line -> tells(line, shown, known), ENOUGH))
                .as("lines with something secret")
                .isEmpty();
    }

    private static boolean tells(String line, Set<String> shown, Set<String> known) {
        return known.stream().anyMatch(line::contains)
                || hasShape(line)
                || KeptSecrets.words(line).anyMatch(shown::contains);
    }

    private static boolean hasShape(String line) {
        var small = line.toLowerCase(Locale.ROOT);
        return SIGNS.stream().anyMatch(small::contains) && SHAPES.matcher(line).find();
    }

    private static List<String> matching(Predicate<String> what, int most) throws IOException {
        return parts().parallelStream()
                .flatMap(TraceSearch::lines)
                .filter(what)
                .limit(most)
                .toList();
    }

    /** The log and what was rotated away. */
    private static Set<Path> parts() throws IOException {
        try (var files = Files.list(KeptSecrets.folder().orElseThrow())) {
            var parts = new HashSet<Path>();
            files.filter(file -> file.getFileName().toString().startsWith("tailor.log"))
                    .forEach(parts::add);
            return parts;
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.lines(file, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
