package dev.tailor.connection;

import dev.tailor.atlas.AtlasErrorKind;
import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasSentences;
import dev.tailor.web.Failure;
import dev.tailor.web.FailureWords;
import dev.tailor.web.Links;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** What people and programs read when Atlas did not do what was asked. */
@ApplicationScoped
public class AtlasWords implements FailureWords {
    private static final Duration A_WHILE = Duration.ofSeconds(30);

    @Override
    public Optional<Failure> of(Throwable thrown) {
        return thrown instanceof AtlasFailure failure
                ? Optional.of(failure(failure, title(failure))
                        .telling("Your clusters", "They run on. Programs that are connected notice nothing.")
                        .telling("What Atlas says", said(failure))
                        .leadingTo("Back to the clusters", Links.clusters()))
                : Optional.empty();
    }

    /**
     * Status, kind, sentence and time to come back; what it means for whoever asked is theirs to add.
     *
     * @param title what did not happen
     */
    public static Failure failure(AtlasFailure failure, String title) {
        var kind = AtlasErrorKind.of(failure);
        var words = Failure.of(kind.status(), kind.word(), title, AtlasSentences.of(failure));
        return failure.isPassing() ? words.retryAfter(failure.retryAfter().orElse(A_WHILE)) : words;
    }

    /** Atlas's own words. */
    public static String said(AtlasFailure failure) {
        return failure.errorCode().map(code -> code + ": ").orElse("") + failure.detail();
    }

    private static String title(AtlasFailure failure) {
        if (failure.isPassing()) {
            return "Atlas can’t answer right now";
        }
        return switch (AtlasErrorKind.of(failure)) {
            case UNAUTHORIZED, FORBIDDEN -> "Atlas does not let Tailor do this";
            case NOT_FOUND -> "Atlas does not have this";
            case BAD_REQUEST, CONFLICT, PAGINATION_LIMITS -> "Atlas did not do this";
            default -> "Atlas answers in an unexpected way";
        };
    }
}
