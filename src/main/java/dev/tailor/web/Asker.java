package dev.tailor.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;

/** What kind of answer a request can do something with. */
enum Asker {
    /** A browser that opens a page. */
    BROWSER,
    /** A browser that sends a form. */
    FORM,
    /** A script of a page, which renews a part of it. */
    FRAGMENT,
    /** A program: JSON and status codes, no redirects to a sign-in page. */
    PROGRAM;

    static Asker of(RoutingContext call) {
        var request = call.request();
        if (request.getHeader("Authorization") != null || ForPrograms.isMeantBy(call)) {
            return PROGRAM;
        }
        if (request.getHeader("HX-Request") != null) {
            return FRAGMENT;
        }
        if (!takesPages(request.getHeader("Accept"))
                || "XMLHttpRequest".equals(request.getHeader("X-Requested-With"))) {
            return PROGRAM;
        }
        return request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD) ? BROWSER : FORM;
    }

    private static boolean takesPages(String accept) {
        if (accept == null) {
            return true;
        }
        var types = accept.toLowerCase(Locale.ROOT);
        return types.contains("text/html") || types.contains("*/*") && !types.contains("json");
    }
}
