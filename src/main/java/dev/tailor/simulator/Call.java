package dev.tailor.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** One request, as the routes see it. */
final class Call {
    private static final String ARRIVED = "arrived";
    private static final String DATES = "dates";

    private final RoutingContext http;
    private final Instant now;
    private final String caller;
    private final Fault fault;
    private final LocalDate form;

    /**
     * @param now when it came, in simulated time
     * @param caller the key or service account behind it, or null while that is unknown
     * @param fault what goes wrong with it
     */
    Call(RoutingContext http, Instant now, String caller, Fault fault) {
        this(http, now, caller, fault, LocalDate.MAX);
    }

    private Call(RoutingContext http, Instant now, String caller, Fault fault, LocalDate form) {
        this.http = http;
        this.now = now;
        this.caller = caller;
        this.fault = fault;
        this.form = form;
    }

    /** The same request, to be answered in the form of this day. */
    Call inForm(LocalDate day) {
        return new Call(http, now, caller, fault, day);
    }

    /** The day whose form the client gets; the newest, where nobody said. */
    LocalDate form() {
        return form;
    }

    /**
     * Notes when a request came; what it changes is changed later.
     *
     * @param dates the time by which dates that it names count
     */
    static void arrives(RoutingContext http, Instant dates) {
        http.put(ARRIVED, System.nanoTime());
        http.put(DATES, dates);
    }

    /** The time by which dates count that clients name. */
    Instant dates() {
        return http.get(DATES);
    }

    /** When it came, in nanoseconds of real time. */
    long arrived() {
        return http.<Long>get(ARRIVED);
    }

    /** The key or service account behind it, once that is known. */
    Optional<String> caller() {
        return Optional.ofNullable(caller);
    }

    Instant now() {
        return now;
    }

    /** What goes wrong with it. */
    Fault fault() {
        return fault;
    }

    HttpServerRequest request() {
        return http.request();
    }

    /** A parameter of the path, decoded. */
    String path(String name) {
        return http.pathParam(name);
    }

    Optional<String> query(String name) {
        return http.queryParam(name).stream().findFirst();
    }

    MultiMap queries() {
        return http.queryParams();
    }

    boolean flag(String name) {
        return query(name).map(Boolean::parseBoolean).orElse(false);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(request().getHeader(name));
    }

    byte[] bytes() {
        var body = http.body().buffer();
        return body == null ? new byte[0] : body.getBytes();
    }

    /** The body, which has to be an object. */
    ObjectNode object() {
        return json() instanceof ObjectNode object ? object : fail();
    }

    /** The body, which has to be an array. */
    ArrayNode array() {
        return json() instanceof ArrayNode array ? array : fail();
    }

    /** The body, whatever JSON it is. */
    JsonNode json() {
        try {
            return Json.MAPPER.readTree(bytes());
        } catch (IOException malformed) {
            return fail();
        }
    }

    private static <T> T fail() {
        throw AtlasError.badRequest("INVALID_JSON", "Received JSON is malformed.");
    }

    /** The address of a resource, in the generation of the API that this client speaks. */
    String resource(String path) {
        return origin() + Generation.of(request().path()).prefix() + path;
    }

    /** The address that was called, without its query. */
    String address() {
        return origin() + request().path();
    }

    private String origin() {
        return request().scheme() + "://" + request().authority();
    }

    /** The links of one resource: to itself. */
    ArrayNode links(String path) {
        var links = Json.array();
        links.add(link("self", resource(path)));
        return links;
    }

    static ObjectNode link(String relation, String address) {
        return Json.object().put("href", address).put("rel", relation);
    }
}
