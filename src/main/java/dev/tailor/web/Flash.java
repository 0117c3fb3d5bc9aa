package dev.tailor.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * What a POST tells the page that it redirects to: one sentence, shown once. It travels in a cookie, so any replica may
 * answer the next request.
 */
@RequestScoped
public class Flash {
    private static final String COOKIE = "tailor-flash";
    /** Browsers drop cookies beyond 4 kB, and base64 makes four characters of three bytes. */
    private static final int LONGEST = 700;

    @Inject
    RoutingContext context;

    /** Leaves plain text for the next page. */
    public void say(String sentence) {
        say(sentence, context);
    }

    /** The same where there is no CDI request yet. */
    static void say(String sentence, RoutingContext context) {
        var text = sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence;
        new BrowserCookies(context).keep(COOKIE, text, Duration.ofMinutes(1));
    }

    /** What the request before left; it is gone afterwards. */
    Optional<String> take() {
        var cookies = new BrowserCookies(context);
        var said = cookies.read(COOKIE);
        said.ifPresent(sentence -> cookies.forget(COOKIE));
        return said;
    }
}
