package dev.tailor.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** The colours that this browser's owner chose, kept in a cookie. */
@RequestScoped
class ThemeChoice {
    private static final String COOKIE = "tailor-theme";

    @Inject
    RoutingContext context;

    Theme current() {
        return Theme.of(cookies().read(COOKIE).orElse(""));
    }

    void choose(Theme theme) {
        if (theme == Theme.SYSTEM) {
            cookies().forget(COOKIE);
        } else {
            cookies().keep(COOKIE, theme.word(), Duration.ofDays(365));
        }
    }

    private BrowserCookies cookies() {
        return new BrowserCookies(context);
    }
}
