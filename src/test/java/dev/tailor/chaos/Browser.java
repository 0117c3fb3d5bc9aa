package dev.tailor.chaos;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Opens pages and sends forms, at whichever portal a load balancer would choose; follows no redirect. */
final class Browser {
    /** Longer than any answer should take; who waits longer has given up. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();
    private final String token;

    Browser(String token) {
        this.token = token;
    }

    /** A page; empty where it did not come, or is an error's. */
    Optional<Document> open(URI address) throws InterruptedException {
        try {
            var answer = client.send(request(address).GET().build(), BodyHandlers.ofString());
            return answer.statusCode() == 200
                    ? Optional.of(Jsoup.parse(answer.body(), address.toString()))
                    : Optional.empty();
        } catch (IOException away) {
            return Optional.empty();
        }
    }

    /** Sends a form of a page as it stands, but for these fields. */
    Outcome send(FormElement form, Map<String, String> filledIn) {
        return send(URI.create(form.absUrl("action")), form, filledIn);
    }

    /** The same to another portal than the one that the page came from. */
    Outcome send(URI action, FormElement form, Map<String, String> filledIn) {
        var request = request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form, filledIn)));
        try {
            return outcome(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException lost) {
            return new Outcome.Unknown(0);
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
            return new Outcome.Unknown(0);
        }
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Accept", "text/html")
                .header("Authorization", "Bearer " + token);
    }

    /** What shows a login's password answers the form itself, everything else leads on. */
    private static Outcome outcome(HttpResponse<String> answer) {
        if (answer.statusCode() == 303) {
            return new Outcome.Accepted(answer.headers().firstValue("Location").orElseThrow());
        }
        if (answer.statusCode() == 200) {
            return new Outcome.Accepted("");
        }
        return answer.statusCode() < 500
                ? new Outcome.Refused(answer.statusCode())
                : new Outcome.Unknown(answer.statusCode());
    }

    private static String encoded(FormElement form, Map<String, String> filledIn) {
        var asItStands = form.formData().stream()
                .filter(field -> !filledIn.containsKey(field.key()))
                .map(field -> encoded(field.key()) + "=" + encoded(field.value()));
        var typed =
                filledIn.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()));
        return Stream.concat(asItStands, typed).collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
