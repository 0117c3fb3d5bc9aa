package dev.tailor.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A client that knows nothing of the simulator's insides: calls it over HTTP as a service account. */
final class AtlasAccount {
    static final String ORDERS = "64a000000000000000000001";
    static final String SEARCH = "64a000000000000000000002";
    static final String VERSION = "application/vnd.atlas.2025-03-12+json";

    private static final ExecutorService WAITING = Executors.newCachedThreadPool(AtlasAccount::daemon);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI base;
    private String token;

    AtlasAccount(URI base) {
        this.base = base;
    }

    /** Asks for a token, which later calls carry. */
    AtlasAccount signIn() {
        token = token(Credentials.CLIENT_ID, Credentials.CLIENT_SECRET)
                .json()
                .path("access_token")
                .asText();
        return this;
    }

    Reply token(String id, String secret) {
        return tokens("/api/oauth/token", id, secret, "grant_type=client_credentials");
    }

    Reply revoke() {
        return tokens("/api/oauth/revoke", Credentials.CLIENT_ID, Credentials.CLIENT_SECRET, "token=" + token);
    }

    private Reply tokens(String path, String id, String secret, String form) {
        var basic = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes());
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    Reply get(String path) {
        return send(request(path, VERSION).GET());
    }

    Reply get(String path, String accept) {
        return send(request(path, accept).GET());
    }

    /** Asks for an address of whichever generation. */
    Reply getAt(String address, String accept) {
        return send(requestAt(address, accept).GET());
    }

    /** Sends JSON to an address of an older generation, which asks for no version. */
    Reply sendAt(String method, String address, String body) {
        return send(requestAt(address, "*/*")
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.replace('\'', '"'))));
    }

    Reply post(String path, String body) {
        return send("POST", path, body);
    }

    Reply patch(String path, String body) {
        return send("PATCH", path, body);
    }

    Reply delete(String path) {
        return send(request(path, VERSION).DELETE());
    }

    /** The same without waiting for the answer. */
    CompletableFuture<Reply> posting(String path, String body) {
        return CompletableFuture.supplyAsync(() -> post(path, body), WAITING);
    }

    private Reply send(String method, String path, String body) {
        return send(request(path, VERSION)
                .header("Content-Type", VERSION)
                .method(method, BodyPublishers.ofString(body.replace('\'', '"'))));
    }

    /** Calls the simulator's own addresses, which know no versions and no keys. */
    Reply control(String method, String path, String body) {
        return send(HttpRequest.newBuilder(base.resolve("/simulator" + path))
                .method(method, BodyPublishers.ofString(body.replace('\'', '"'))));
    }

    void advance(long seconds) {
        control("POST", "/clock/advance", "{'seconds':" + seconds + "}");
    }

    private HttpRequest.Builder request(String path, String accept) {
        return requestAt("/api/atlas/v2" + path, accept);
    }

    private HttpRequest.Builder requestAt(String address, String accept) {
        return HttpRequest.newBuilder(base.resolve(address))
                .header("Accept", accept)
                .header("Authorization", "Bearer " + token);
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    static Reply send(HttpRequest.Builder request) {
        try {
            return new Reply(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** An answer. */
    record Reply(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        JsonNode json() {
            try {
                return Json.MAPPER.readTree(response.body());
            } catch (IOException notJson) {
                throw new UncheckedIOException(notJson);
            }
        }

        String text(String field) {
            return json().path(field).asText();
        }

        /** Status and error code, as in "404 CLUSTER_NOT_FOUND". */
        String verdict() {
            return status() + " " + text("errorCode");
        }
    }
}
