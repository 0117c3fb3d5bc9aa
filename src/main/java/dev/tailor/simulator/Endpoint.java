package dev.tailor.simulator;

import io.vertx.core.http.HttpMethod;
import java.util.function.UnaryOperator;

/**
 * One operation of the API.
 *
 * @param method its method
 * @param path below the prefix of its {@link Generation}, with {@code :names} for parameters
 * @param versions the dates at which its form changed
 * @param limit the bucket that its calls are taken from
 * @param action what it does
 * @param millis how long it takes in real time, so that calls can overlap
 */
record Endpoint(HttpMethod method, String path, Versions versions, Limit limit, Action action, int millis) {
    Endpoint(HttpMethod method, String path, Versions versions, Limit limit, Action action) {
        this(method, path, versions, limit, action, 0);
    }

    static Endpoint get(String path, Versions versions, Limit limit, Action action) {
        return new Endpoint(HttpMethod.GET, path, versions, limit, action);
    }

    static Endpoint post(String path, Versions versions, Limit limit, Action action) {
        return new Endpoint(HttpMethod.POST, path, versions, limit, action);
    }

    static Endpoint patch(String path, Versions versions, Limit limit, Action action) {
        return new Endpoint(HttpMethod.PATCH, path, versions, limit, action);
    }

    static Endpoint delete(String path, Versions versions, Limit limit, Action action) {
        return new Endpoint(HttpMethod.DELETE, path, versions, limit, action);
    }

    Endpoint lasting(int realMillis) {
        return new Endpoint(method, path, versions, limit, action, realMillis);
    }

    /** The same operation at another path. */
    Endpoint at(String otherPath) {
        return new Endpoint(method, otherPath, versions, limit, action, millis);
    }

    /** The same operation with other versions, and its answers seen through something. */
    Endpoint through(Versions otherVersions, UnaryOperator<Answer> lens) {
        Action seen = call -> lens.apply(action.answer(call));
        return new Endpoint(method, path, otherVersions, limit, seen, millis);
    }

    /** Answers a call, or throws an {@link AtlasError}. */
    @FunctionalInterface
    interface Action {
        Answer answer(Call call);
    }
}
