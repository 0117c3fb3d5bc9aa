package dev.tailor.web;

import io.vertx.ext.web.RoutingContext;

/**
 * Why what a request came with does not let it in. It stands beside the request, because the exception that says so does
 * not reach those who answer.
 */
public final class NotLetIn {
    private static final String KEY = NotLetIn.class.getName();

    private NotLetIn() {}

    public static void because(Failure why, RoutingContext context) {
        context.put(KEY, why);
    }

    static Failure of(RoutingContext context) {
        Failure said = context.get(KEY);
        return said == null ? Failures.of(401) : said;
    }

    /** The challenge for programs, as RFC 6750 has it. */
    static String challenge(RoutingContext context) {
        return context.get(KEY) == null
                ? "Bearer"
                : "Bearer error=\"invalid_token\", error_description=\""
                        + of(context).title() + "\"";
    }
}
