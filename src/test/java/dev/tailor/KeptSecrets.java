package dev.tailor;

import dev.tailor.simulator.Credentials;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was secret in a run whose log is searched afterwards: passwords and tokens that pages showed, sessions, keys. */
final class KeptSecrets {
    private static final int SHORTEST = 20;

    /** Keys that tests give to clients and servers of their own. */
    private static final Set<String> OF_TESTS =
            Set.of("0a1b2c3d-secret", "mdb_sa_sk_%/+secret", "known-to-everybody-and-good-for-development-only");

    private KeptSecrets() {}

    /** Where the run's log is, if it is one that will be searched. */
    static Optional<Path> folder() {
        return Optional.ofNullable(System.getProperty("tailor.trace")).map(Path::of);
    }

    /** Keeps what an answer shows or sets that nobody may log. */
    static void keep(Page page) {
        folder().ifPresent(folder -> {
            page.all("#password, #token, #secret")
                    .eachText()
                    .forEach(secret -> keep(folder, secret.replaceFirst("^tl[rw]_", "")));
            page.sessions().forEach(session -> words(session).forEach(part -> keep(folder, part)));
        });
    }

    private static synchronized void keep(Path folder, String secret) {
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve("secrets"), secret + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** What could be a password or a part of a token. An expression would try each letter anew, which takes ten times as long. */
    static Stream<String> words(String text) {
        var words = Stream.<String>builder();
        var begin = 0;
        for (var at = 0; at <= text.length(); at++) {
            if (at == text.length() || !isOfWord(text.charAt(at))) {
                if (at - begin >= SHORTEST) {
                    words.add(text.substring(begin, at));
                }
                begin = at + 1;
            }
        }
        return words.build();
    }

    private static boolean isOfWord(char one) {
        return one >= '0' && one <= '9' || one >= 'a' && one <= 'z' || one >= 'A' && one <= 'Z';
    }

    /** Those that pages have shown or set. */
    static Set<String> ofRun() throws IOException {
        try (var lines = Files.lines(folder().orElseThrow().resolve("secrets"))) {
            return lines.collect(Collectors.toSet());
        }
    }

    /** Those that every run has. */
    static Set<String> known() {
        var basic = basic(Credentials.CLIENT_ID, Credentials.CLIENT_SECRET);
        return Stream.concat(Stream.of(Credentials.PRIVATE_KEY, Credentials.CLIENT_SECRET, basic), OF_TESTS.stream())
                .collect(Collectors.toSet());
    }

    private static String basic(String id, String secret) {
        return Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
    }
}
