package dev.tailor.api;

import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What creates something and answers, once for each {@code Idempotency-Key}.
 *
 * @param before what is done first, with no transaction open
 * @param made what creates: its answer is noted in the same transaction
 * @param kept what of an answer may be remembered, and is answered the next time
 * @param inSteps whether {@code made} has transactions of its own, or asks Atlas: its answer is noted afterwards
 */
record Creation(Runnable before, Supplier<Response> made, UnaryOperator<Object> kept, boolean inSteps) {
    static Creation of(Supplier<Response> made) {
        return new Creation(() -> {}, made, UnaryOperator.identity(), false);
    }

    static Creation inSteps(Supplier<Response> made) {
        return new Creation(() -> {}, made, UnaryOperator.identity(), true);
    }

    Creation after(Runnable first) {
        return new Creation(first, made, kept, inSteps);
    }

    /** For an answer that tells a secret. */
    Creation keeping(UnaryOperator<Object> some) {
        return new Creation(before, made, some, inSteps);
    }
}
