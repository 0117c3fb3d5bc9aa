package dev.tailor.atlas;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** What people read instead of Atlas's error codes: {@code atlas/sentences.properties}, which anybody may edit. */
public final class AtlasSentences {
    private static final String FILE = "/atlas/sentences.properties";
    private static final Properties SENTENCES = read();

    private AtlasSentences() {}

    /** The sentence for one of Atlas's codes, if the file has one. */
    public static Optional<String> forCode(String code) {
        return Optional.ofNullable(SENTENCES.getProperty(code));
    }

    /** The sentence for a failure: its code's, or else its kind's. There always is one. */
    public static String of(AtlasFailure failure) {
        return failure.errorCode()
                .flatMap(code -> forCode(failure.status() + "." + code).or(() -> forCode(code)))
                .orElseGet(() -> ofKind(failure));
    }

    static Set<String> keys() {
        return SENTENCES.stringPropertyNames();
    }

    private static String ofKind(AtlasFailure failure) {
        if (failure instanceof AtlasFailure.Incomplete list) {
            return of(list.why());
        }
        var words = failure.getClass().getSimpleName().split("(?<=[a-z])(?=[A-Z])");
        return SENTENCES.getProperty(String.join("-", words).toLowerCase(Locale.ROOT));
    }

    private static Properties read() {
        try (var file = AtlasSentences.class.getResourceAsStream(FILE)) {
            var sentences = new Properties();
            sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return sentences;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
