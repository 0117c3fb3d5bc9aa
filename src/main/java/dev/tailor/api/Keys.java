package dev.tailor.api;

import dev.tailor.cluster.Refusal;
import dev.tailor.team.Person;
import dev.tailor.web.Failed;
import dev.tailor.web.Failure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/**
 * {@code Idempotency-Key}: who has not heard the answer to a creation sends it again with the same key, and gets the
 * answer of the first time. The key is taken first; of two at once, one creates, and the other is told to come back. The
 * answer is noted in the transaction that creates, so there is no instant at which one is stored without the other.
 */
@ApplicationScoped
class Keys {
    private static final int LONGEST = 200;

    @Inject
    KeyStore store;

    @Inject
    Fingerprint fingerprint;

    /** The same for what needs nothing else. */
    Response once(Person who, String key, String what, Body body, Supplier<Response> made) {
        return once(who, key, what, body, Creation.of(made));
    }

    /**
     * Does something once for each key of a person.
     *
     * @param key null: each time anew
     * @param what method and address
     * @param creation what creates; what it throws is not remembered, so that it can be tried again
     */
    Response once(Person who, String key, String what, Body body, Creation creation) {
        if (key == null) {
            creation.before().run();
            return creation.made().get();
        }
        if (key.isBlank() || key.length() > LONGEST || key.indexOf('\0') >= 0) {
            throw new Refusal.Invalid(Map.of("Idempotency-Key", "A key has 1 to " + LONGEST + " characters."));
        }
        var request = Fingerprint.digest(what + " " + fingerprint.text(body));
        return store.take(who.id(), key, request)
                ? created(who.id(), key, creation)
                : again(store.find(who.id(), key), request);
    }

    private Response created(String who, String key, Creation creation) {
        try {
            creation.before().run();
            return creation.inSteps() ? noted(who, key, creation) : store.together(() -> noted(who, key, creation));
        } catch (Throwable failed) {
            letGo(who, key, failed);
            throw failed;
        }
    }

    private Response noted(String who, String key, Creation creation) {
        var answer = creation.made().get();
        var body = fingerprint.text(creation.kept().apply(answer.getEntity()));
        var mine = store.answered(who, key, answer.getStatus(), location(answer), body);
        if (!mine && !creation.inSteps()) {
            // It took so long that it was believed dead: a repeat may have done it meanwhile.
            throw inProgress();
        }
        return answer;
    }

    /** Should Postgres be away, the key is free by itself after a while. */
    private void letGo(String who, String key, Throwable failed) {
        try {
            store.letGo(who, key);
        } catch (RuntimeException away) {
            failed.addSuppressed(away);
        }
    }

    private static Response again(KeyStore.Answer before, String request) {
        if (!before.request().equals(request)) {
            throw new Failed(Failure.of(
                    422,
                    "key-reused",
                    "This Idempotency-Key belongs to another request",
                    "It was sent with other content before. Nothing was changed: send a new key."));
        }
        if (before.status() == null) {
            throw inProgress();
        }
        var answer = Response.status(before.status())
                .entity(before.body())
                .type(MediaType.APPLICATION_JSON)
                .header("Idempotency-Replayed", "true");
        return (before.location() == null ? answer : answer.header("Location", before.location())).build();
    }

    private static Failed inProgress() {
        return new Failed(Failure.of(
                        409,
                        "in-progress",
                        "The same request is being worked on",
                        "Send it again in a moment for its answer.")
                .retryAfter(Duration.ofSeconds(1)));
    }

    private static String location(Response answer) {
        return answer.getLocation() == null ? null : answer.getLocation().toString();
    }
}
