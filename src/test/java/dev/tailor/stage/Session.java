package dev.tailor.stage;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/**
 * Somebody who has signed in as a browser does.
 *
 * @param portal where
 * @param cookies as a browser sends them
 * @param csrf the token that their forms carry
 */
public record Session(URI portal, String cookies, String csrf) {
    private static final int MOST_HOPS = 8;

    /** Follows the portal to its provider, which expects somebody, and back. */
    public static Session begin(URI portal) throws IOException, InterruptedException {
        var jar = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(jar)
                .build();
        var page = get(client, portal.resolve("/clusters"));
        for (int hops = 0; page.statusCode() / 100 == 3 && hops < MOST_HOPS; hops++) {
            page = get(
                    client,
                    page.uri().resolve(page.headers().firstValue("Location").orElseThrow()));
        }
        if (page.statusCode() != 200) {
            throw new IllegalStateException("Signing in ended with " + page.statusCode());
        }
        var token = Jsoup.parse(page.body()).select("input[name=csrf-token]").attr("value");
        return new Session(portal, cookies(jar), token);
    }

    /** A request of theirs. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(portal.resolve(path))
                .header("Accept", "text/html")
                .header("Cookie", cookies);
    }

    private static String cookies(CookieManager jar) {
        return jar.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static HttpResponse<String> get(HttpClient client, URI address) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address).header("Accept", "text/html").build(), BodyHandlers.ofString());
    }
}
