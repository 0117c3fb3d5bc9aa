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
import java.util.function.UnaryOperator;

/**
 * {@code Idempotency-Key}: who has not heard the answer to a creation sends it again with the same key, and gets the
 * answer of the first time. The key is taken first; of two at once, one creates, and the other is told to come back.
 */
@ApplicationScoped
class Keys {
    private static final int LONGEST = 200;

    @Inject
    KeyStore store;

    @Inject
    Fingerprint fingerprint;

    /**
     * Does something once for each key of a person.
     *
     * @param key null: each time anew
     * @param what method and address
     * @param creation what creates; what it throws is not remembered, so that it can be tried again
     */
    Response once(Person who, String key, String what, Body body, Supplier<Response> creation) {
        return once(who, key, what, body, creation, UnaryOperator.identity());
    }

    /**
     * The same for an answer that tells a secret.
     *
     * @param kept what of an answer may be remembered, and is answered the next time
     */
    Response once(
            Person who, String key, String what, Body body, Supplier<Response> creation, UnaryOperator<Object> kept) {
        if (key == null) {
            return creation.get();
        }
        if (key.isBlank() || key.length() > LONGEST || key.indexOf('\0') >= 0) {
            throw new Refusal.Invalid(Map.of("Idempotency-Key", "A key has 1 to " + LONGEST + " characters."));
        }
        var request = Fingerprint.digest(what + " " + fingerprint.text(body));
        return store.take(who.id(), key, request)
                ? created(who.id(), key, creation, kept)
                : again(store.find(who.id(), key), request);
    }

    private Response created(String who, String key, Supplier<Response> creation, UnaryOperator<Object> kept) {
        try {
            var answer = creation.get();
            var body = fingerprint.text(kept.apply(answer.getEntity()));
            store.answered(who, key, answer.getStatus(), location(answer), body);
            return answer;
        } catch (RuntimeException failed) {
            store.letGo(who, key);
            throw failed;
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
            throw new Failed(Failure.of(
                            409,
                            "in-progress",
                            "The same request is being worked on",
                            "Send it again in a moment for its answer.")
                    .retryAfter(Duration.ofSeconds(1)));
        }
        var answer = Response.status(before.status())
                .entity(before.body())
                .type(MediaType.APPLICATION_JSON)
                .header("Idempotency-Replayed", "true");
        return (before.location() == null ? answer : answer.header("Location", before.location())).build();
    }

    private static String location(Response answer) {
        return answer.getLocation() == null ? null : answer.getLocation().toString();
    }
}
