package dev.tailor.atlas;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The one place through which calls go: authenticated, repeated where that is safe, their failures named. */
final class Calls {
    private static final int MOST_QUESTIONS = 5;

    private final Credentials credentials;
    private final Clock clock;
    private final Repeats repeats;

    Calls(Credentials credentials, Repeats repeats, Clock clock) {
        this.credentials = credentials;
        this.repeats = repeats;
        this.clock = clock;
    }

    /** A call that changes nothing, and so may be made again when Atlas stumbles. */
    <T> T read(Supplier<T> call) {
        return repeats.of(() -> authenticated(call));
    }

    /** Reads what may not be there: one of these codes makes it empty, any other failure is thrown. */
    <T> Optional<T> find(Supplier<T> call, String... codes) {
        try {
            return Optional.of(read(call));
        } catch (AtlasFailure.NotFound missing) {
            if (Arrays.stream(codes).anyMatch(missing::hasCode)) {
                return Optional.empty();
            }
            throw missing;
        }
    }

    /** A whole list, in few and large pages that are asked for as they are needed; see {@link Page#all}. */
    <T> Stream<T> all(Pages<T> list) {
        return Page.all(number -> read(() -> list.ask(number, Page.SIZE, false)));
    }

    /** One page of a list, with the length of the whole unless counting takes Atlas too long. */
    <T> AtlasPage<T> page(AtlasPageRequest asked, Pages<T> list) {
        try {
            return page(asked, list, true);
        } catch (AtlasFailure.TryLater slow) {
            if (slow.hasCode(AtlasCode.TIMEOUT_WHILE_PAGING)) {
                return page(asked, list, false);
            }
            throw slow;
        }
    }

    private <T> AtlasPage<T> page(AtlasPageRequest asked, Pages<T> list, boolean count) {
        return AtlasPage.of(asked, read(() -> list.ask(asked.pageNum(), asked.itemsPerPage(), count)));
    }

    /** A call that changes something; only a 401, which changed nothing, makes it go out again. */
    <T> T change(Supplier<T> call) {
        return authenticated(call);
    }

    /** The same of a call whose answer says nothing. */
    Void change(Runnable call) {
        return authenticated(() -> {
            call.run();
            return null;
        });
    }

    // A refusal may be a stray, or an outlived nonce or token, so the call is made once more. A question is no refusal,
    // and a parallel call may have used our answer up.
    private <T> T authenticated(Supplier<T> call) {
        for (int refusals = 0, questions = 0; ; ) {
            credentials.prepare();
            var asked = clock.instant();
            try {
                return call.get();
            } catch (Unauthorized answer) {
                credentials.refused(answer, asked);
                refusals += answer.question() ? 0 : 1;
                questions += answer.question() ? 1 : 0;
                if (refusals > 1 || questions > MOST_QUESTIONS) {
                    throw answer.failure();
                }
            }
        }
    }
}
