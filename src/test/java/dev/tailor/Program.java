package dev.tailor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.config.LogConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.TreeMap;

/** A program that somebody has written: speaks JSON, with a bearer token or in the session of a page. */
public final class Program {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> cookies;

    private Program(Map<String, String> cookies) {
        this.cookies = cookies;
    }

    /** With nobody's token. */
    public static Program ofNobody() {
        return new Program(Map.of());
    }

    /** With a bearer token of that person. */
    public static Program of(String person) {
        return ofNobody().with("Authorization", "Bearer " + Bearer.of(person));
    }

    /** With the session cookies of that person's browser, and nothing else. */
    public static Program inSession(String person) {
        var visitor = Visitor.named(person);
        visitor.get("/no-such-page");
        return new Program(Map.copyOf(visitor.cookies()));
    }

    /** The same, with the CSRF token that proves it comes from a page. */
    public static Program fromPage(String person) {
        var program = inSession(person);
        return program.with("X-CSRF-TOKEN", program.cookies.get("tailor-csrf"));
    }

    /** Adds a header to all further requests. */
    public Program with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public Answer get(String path) {
        return send(Method.GET, path, null);
    }

    public Answer delete(String path) {
        return send(Method.DELETE, path, null);
    }

    /** @param json with single quotes in place of double ones; null sends no body */
    public Answer post(String path, String json) {
        return send(Method.POST, path, json);
    }

    public Answer patch(String path, String json) {
        return send(Method.PATCH, path, json);
    }

    /** Any request. */
    public Answer send(Method method, String path, String json) {
        var request = request();
        if (json == null) {
            request.noContentType();
        } else {
            request.contentType("application/json").body(json.replace('\'', '"'));
        }
        return new Answer(request.request(method, path));
    }

    /** A request as the test makes it. */
    public RequestSpecification request() {
        return RestAssured.given()
                .config(quiet())
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .headers(headers)
                .cookies(cookies);
    }

    /** Without a copy of each message for what REST Assured itself might find wrong: it finds nothing, and takes a tenth of a run. */
    static RestAssuredConfig quiet() {
        return RestAssured.config().logConfig(LogConfig.logConfig());
    }

    /** What came back. */
    public record Answer(Response response) {
        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.header(name);
        }

        public String body() {
            return response.asString();
        }

        public JsonNode json() {
            try {
                return JSON.readTree(body());
            } catch (JsonProcessingException noJson) {
                throw new AssertionError(status() + " with no JSON: " + body(), noJson);
            }
        }

        /** The sentence about a member that is wrong; empty where it is not. */
        public String error(String field) {
            for (var error : json().path("errors")) {
                if (error.path("field").asText().equals(field)) {
                    return error.path("sentence").asText();
                }
            }
            return "";
        }
    }
}
