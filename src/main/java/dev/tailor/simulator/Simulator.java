package dev.tailor.simulator;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** A running simulator of Atlas's Administration API; docs/simulator.md tells what it can do. */
public final class Simulator implements AutoCloseable {
    private static final long MILLIS_BETWEEN_WRITES = 1000;
    private static final int LONGEST_SECONDS = 20;

    private final SimulatorOptions options;
    private final Vertx vertx = Vertx.vertx(smallest());
    private final Atlas atlas;
    private final StateFile state;
    private final HttpServer server;

    private Simulator(SimulatorOptions options) {
        this.options = options;
        this.atlas = new Atlas(options);
        this.state = new StateFile(options.state());
        state.read().ifPresent(atlas::continueWith);
        this.server = listen();
        vertx.setPeriodic(MILLIS_BETWEEN_WRITES, timer -> state.writeIfChanged(atlas));
    }

    /**
     * Starts a simulator and waits until it listens.
     *
     * @throws IllegalStateException where it can't listen, say because the port is taken
     */
    public static Simulator start(SimulatorOptions options) {
        return new Simulator(options);
    }

    /** The port that it listens on. */
    public int port() {
        return server.actualPort();
    }

    /** Where it is reached; Atlas's paths follow, as in {@code /api/atlas/v2}. */
    public URI baseUri() {
        return URI.create((options.tls() ? "https://" : "http://") + options.host() + ":" + port());
    }

    /** Stops listening, writes the last change, and returns when the port is free. */
    @Override
    public void close() {
        await(server.close(), "The simulator can't stop listening");
        await(vertx.close(), "The simulator can't stop");
        state.writeIfChanged(atlas);
    }

    private HttpServer listen() {
        var routes = new Routes(vertx, atlas, options).router(state);
        try {
            return await(
                    vertx.createHttpServer(listening()).requestHandler(routes).listen(),
                    "The simulator can't listen on " + options.host() + ":" + options.port());
        } catch (IllegalStateException | UncheckedIOException refused) {
            vertx.close();
            throw refused;
        }
    }

    private HttpServerOptions listening() {
        var listening = new HttpServerOptions()
                .setHost(options.host())
                .setPort(options.port())
                .setHandle100ContinueAutomatically(true);
        if (options.tls()) {
            var certificate = new ThrowAwayCertificate(options.host());
            certificate.write(options.certificate());
            listening.setSsl(true).setKeyCertOptions(certificate.forServer());
        }
        return listening;
    }

    private static <T> T await(Future<T> future, String otherwise) {
        try {
            return future.toCompletionStage()
                    .toCompletableFuture()
                    .orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException failed) {
            throw new IllegalStateException(otherwise + ": " + failed.getCause().getMessage(), failed.getCause());
        }
    }

    /** One thread for everything, so that the world needs no locks. */
    private static VertxOptions smallest() {
        return new VertxOptions()
                .setEventLoopPoolSize(1)
                .setWorkerPoolSize(1)
                .setInternalBlockingPoolSize(1)
                .setFileSystemOptions(new FileSystemOptions()
                        .setClassPathResolvingEnabled(false)
                        .setFileCachingEnabled(false));
    }
}
