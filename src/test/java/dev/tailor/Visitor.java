package dev.tailor;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RedirectConfig;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A person with a browser that runs no scripts: signs in through the provider's own pages, keeps cookies, follows
 * links and redirects, fills in forms. Every page that it meets is checked by {@link Manners}.
 */
public final class Visitor {
    private static final Map<String, Map<String, String>> SESSIONS = new ConcurrentHashMap<>();
    private static final int PATIENCE = 12;

    private final Map<String, String> cookies = new TreeMap<>();
    private final Map<String, String> headers = new TreeMap<>(Map.of("Accept", "text/html"));

    private Visitor() {}

    /** Somebody who has not signed in. */
    public static Visitor nobody() {
        return new Visitor();
    }

    public static Visitor dana() {
        return named("dana");
    }

    public static Visitor lena() {
        return named("lena");
    }

    public static Visitor vic() {
        return named("vic");
    }

    public static Visitor otto() {
        return named("otto");
    }

    public static Visitor ada() {
        return named("ada");
    }

    /** Nora is in no team. */
    public static Visitor nora() {
        return named("nora");
    }

    /** One of the provider's sample people, signed in: once for all tests, unless their visitor signs out. */
    public static Visitor named(String person) {
        var visitor = new Visitor();
        visitor.cookies.putAll(SESSIONS.computeIfAbsent(person, name -> {
            var newcomer = new Visitor();
            newcomer.get("/clusters").signIn(name);
            return Map.copyOf(newcomer.cookies);
        }));
        return visitor;
    }

    /** Signs in with a session of one's own, for tests that end it. */
    public static Visitor freshly(String person) {
        var visitor = new Visitor();
        visitor.get("/clusters").signIn(person);
        return visitor;
    }

    /** Adds a header to all further requests. */
    public Visitor with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** Asks for JSON from now on. */
    public Visitor asProgram() {
        return with("Accept", "application/json");
    }

    /** What htmx asks for: a part of a page. */
    public Page fragment(String path) {
        return send(Method.GET, address(path), List.of(), Map.of("HX-Request", "true"));
    }

    /** Opens a page as a browser does, through all redirects. */
    public Page open(String path) {
        return get(path).followAll();
    }

    /** One request, whatever its answer. */
    public Page get(String path) {
        return ask(Method.GET, address(path), List.of());
    }

    /** A POST that no form made: fields as they are given, no CSRF token. */
    public Page post(String path, Map<String, String> fields) {
        return ask(Method.POST, address(path), List.copyOf(fields.entrySet()));
    }

    /** The cookies held now, by name. */
    public Map<String, String> cookies() {
        return cookies;
    }

    Page ask(Method method, URI address, List<Map.Entry<String, String>> fields) {
        return send(method, address, fields, Map.of());
    }

    private Page send(
            Method method, URI address, List<Map.Entry<String, String>> fields, Map<String, String> moreHeaders) {
        var request = request(address).headers(moreHeaders);
        if (!fields.isEmpty()) {
            request.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .body(Form.encoded(fields));
        }
        var answer = request.request(method, address);
        keepCookies(address, answer);
        var page = new Page(this, address, answer);
        KeptSecrets.keep(page);
        return page;
    }

    Page follow(Page page) {
        var next = page;
        for (int hops = 0; next.leadsOn(); hops++) {
            assertThat(hops).as("redirects from %s", page.address()).isLessThan(PATIENCE);
            next = ask(Method.GET, next.address().resolve(next.header("Location")), List.of());
        }
        return next;
    }

    private RequestSpecification request(URI address) {
        var request = RestAssured.given()
                .config(Program.quiet()
                        .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset(StandardCharsets.UTF_8))
                        .redirect(RedirectConfig.redirectConfig().followRedirects(false)))
                .urlEncodingEnabled(false)
                .headers(headers);
        return isOurs(address) ? request.cookies(cookies) : request;
    }

    private void keepCookies(URI address, Response answer) {
        if (!isOurs(address)) {
            return;
        }
        answer.detailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
    }

    static boolean isOurs(URI address) {
        return address.getPort() == RestAssured.port;
    }

    private static URI address(String path) {
        return URI.create("http://localhost:" + RestAssured.port).resolve(path);
    }
}
