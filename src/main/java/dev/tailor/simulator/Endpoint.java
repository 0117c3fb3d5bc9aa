package dev.tailor.simulator;

import io.vertx.core.http.HttpMethod;

/**
 * One operation of the API.
 *
 * @param method its method
 * @param path below /api/atlas/v2, with {@code :names} for parameters
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

    /** Answers a call, or throws an {@link AtlasError}. */
    @FunctionalInterface
    interface Action {
        Answer answer(Call call);
    }
}
