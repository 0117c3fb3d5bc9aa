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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was secret in a run whose log is searched afterwards: passwords and tokens that pages showed, sessions, keys. */
final class KeptSecrets {
    /** What passwords and the parts of tokens consist of. */
    static final Pattern WORD = Pattern.compile("[A-Za-z0-9]{20,}");

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
            page.sessions()
                    .forEach(session -> WORD.matcher(session).results().forEach(part -> keep(folder, part.group())));
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
