package dev.tailor.web;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What browsers are told about every answer: pages, style sheets, errors and redirects alike. */
@Singleton
class SecurityHeaders {
    /** Before everything else, so that nothing can answer without them. */
    static final int FIRST = 1000;

    @Inject
    WebConfig config;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    Optional<URI> provider;

    void register(@Observes Filters filters) {
        var policy = contentSecurityPolicy();
        filters.register(context -> add(context, policy), FIRST);
    }

    private void add(RoutingContext context, String policy) {
        var headers = context.response().headers();
        if (!ofQuarkusTools(context.request())) {
            headers.set("Content-Security-Policy", policy);
        }
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        if (context.request().isSSL()) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        context.next();
    }

    /** The pages of Quarkus's development tools bring scripts of their own. */
    private static boolean ofQuarkusTools(HttpServerRequest request) {
        return LaunchMode.current().isDev() && request.path().startsWith("/q/dev");
    }

    private String contentSecurityPolicy() {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                // people's portraits stand wherever the provider keeps them; Tabler draws ticks and arrows with data:
                "img-src 'self' data: https:",
                "font-src 'self'",
                "connect-src 'self'",
                // browsers hold redirects that follow a form to this list too
                "form-action " + formTargets(),
                "frame-ancestors 'none'",
                "base-uri 'none'");
    }

    private String formTargets() {
        var configured = config.signInOrigins().orElse(List.of()).stream();
        return Stream.concat(
                        Stream.of("'self'"), Stream.concat(provider.stream().map(SecurityHeaders::origin), configured))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
