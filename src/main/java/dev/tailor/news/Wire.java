package dev.tailor.news;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One POST to a host at an address that somebody has looked at: no redirect is followed, no answer's body read, and no
 * answer waited for longer than the limit.
 */
record Wire(HttpClient client, Duration limit) {
    /** The client's own limit comes first, and closes the connection. */
    private static final long MARGIN_SECONDS = 2;

    /** What the client is to be made with. */
    static HttpClientOptions options(Duration limit) {
        return new HttpClientOptions().setKeepAlive(false).setConnectTimeout(Math.toIntExact(limit.toMillis()));
    }

    /**
     * The status that comes back.
     *
     * @param there where the host is; name and certificate are checked by the host
     * @throws ExecutionException where none does; the cause says why
     */
    int post(URI address, InetAddress there, Map<String, String> headers, byte[] body)
            throws InterruptedException, ExecutionException, TimeoutException {
        var request = request(address, there);
        headers.forEach(request::putHeader);
        return client.request(request)
                .compose(call -> call.send(Buffer.buffer(body)))
                .map(Wire::status)
                .toCompletionStage()
                .toCompletableFuture()
                .get(limit.toSeconds() + MARGIN_SECONDS, TimeUnit.SECONDS);
    }

    private RequestOptions request(URI address, InetAddress there) {
        var secure = address.getScheme().equalsIgnoreCase("https");
        var usual = secure ? 443 : 80;
        var port = address.getPort() > 0 ? address.getPort() : usual;
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(there, port)))
                .setHost(address.getHost())
                .setPort(port)
                .setSsl(secure)
                .setURI(target(address))
                .setFollowRedirects(false)
                .setTimeout(limit.toMillis());
    }

    private static String target(URI address) {
        var path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }

    /**
     * Whatever follows the status is not ours to read: the connection ends. A short answer may have ended before, on the
     * connection's own thread; then it takes no handler, and counts all the same.
     */
    static int status(HttpClientResponse response) {
        try {
            response.exceptionHandler(ended -> {});
            response.request().reset();
        } catch (IllegalStateException endedAlready) {
            return response.statusCode();
        }
        return response.statusCode();
    }
}
