package dev.tailor.connection;

import dev.tailor.atlas.AtlasCode;
import dev.tailor.atlas.AtlasErrorKind;
import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasSentences;
import dev.tailor.web.Failure;
import dev.tailor.web.FailureWords;
import dev.tailor.web.Links;
import dev.tailor.web.Upstream;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** What people and programs read when Atlas did not do what was asked. */
@ApplicationScoped
public class AtlasWords implements FailureWords {
    private static final Duration A_WHILE = Duration.ofSeconds(30);

    /** Of a failure that nobody has caught. */
    @Override
    public Optional<Failure> of(Throwable thrown) {
        return thrown instanceof AtlasFailure failure
                ? Optional.of(failure(failure, title(failure))
                        .telling("Your clusters", "They run on. Programs that are connected notice nothing.")
                        .leadingTo("Back to the clusters", Links.clusters()))
                : Optional.empty();
    }

    /**
     * Status, kind, sentence, Atlas's own words and the time to come back; what it means for whoever asked is theirs to
     * add.
     *
     * @param title what did not happen
     */
    public static Failure failure(AtlasFailure failure, String title) {
        var kind = AtlasErrorKind.of(failure);
        var words = Failure.of(kind.status(), kind.word(), title, AtlasSentences.of(failure))
                .quoting(quote(kind, failure));
        return failure.isPassing() ? words.retryAfter(failure.retryAfter().orElse(A_WHILE)) : words;
    }

    /** For the field of a form that Atlas finds wrong: our sentence, and Atlas's own words. */
    public static String atField(AtlasFailure failure) {
        var sentence = AtlasSentences.of(failure);
        return failure.detail().isBlank() ? sentence : sentence + " Atlas says: " + failure.detail();
    }

    private static Upstream quote(AtlasErrorKind kind, AtlasFailure failure) {
        return new Upstream(
                kind.message(),
                failure.status(),
                failure.errorCode().orElse(null),
                failure.detail(),
                failure.reason(),
                failure.parameters(),
                failure instanceof AtlasFailure.Broken);
    }

    private static String title(AtlasFailure failure) {
        if (failure.isPassing()) {
            return "Atlas can’t answer right now";
        }
        return switch (AtlasErrorKind.of(failure)) {
            case UNAUTHORIZED, FORBIDDEN -> keptOut(failure);
            case NOT_FOUND -> "Atlas does not have this";
            case BAD_REQUEST, CONFLICT, PAGINATION_LIMITS -> "Atlas did not do this";
            default -> "Atlas answers in an unexpected way";
        };
    }

    private static String keptOut(AtlasFailure failure) {
        return AtlasCode.isAboutOurAddress(failure)
                ? "Atlas does not let Tailor in from where it runs"
                : "Atlas does not let Tailor do this";
    }
}
