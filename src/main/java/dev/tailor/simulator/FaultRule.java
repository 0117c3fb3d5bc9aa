package dev.tailor.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.http.HttpMethod;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Which calls something goes wrong with, and what.
 *
 * @param method the method, or empty for any
 * @param path found somewhere in the path
 * @param probability how often, from 0 to 1
 * @param kind what
 * @param status for {@link Kind#STATUS}
 * @param errorCode for {@link Kind#STATUS}
 * @param retryAfter seconds for the Retry-After header, or 0 for none
 * @param detail for {@link Kind#STATUS}: what Atlas says
 * @param millis for {@link Kind#LATENCY}, in real time
 * @param headers for {@link Kind#HEADERS}
 */
record FaultRule(
        String method,
        Pattern path,
        double probability,
        Kind kind,
        int status,
        String errorCode,
        int retryAfter,
        String detail,
        int millis,
        Map<String, String> headers) {

    enum Kind {
        STATUS,
        HTML503,
        DROP_BEFORE,
        DROP_AFTER,
        LATENCY,
        HEADERS,
        RATE_LIMITED,
        UNAUTHORIZED,
        OUT_OF_CAPACITY,
        OUT_OF_CAPACITY_LATER,
        LOST_WRITE,
        ADDRESS_FAILS,
        PAYMENT_REQUIRED,
        ADDRESS_NOT_ALLOWED,
        WRITES_NOT_ALLOWED;

        static Kind named(String name) {
            return List.of(values()).stream()
                    .filter(kind ->
                            kind.name().equals(name.toUpperCase(Locale.ROOT).replace('-', '_')))
                    .findFirst()
                    .orElseThrow(() -> AtlasError.invalidEnum("kind", name));
        }
    }

    static FaultRule from(JsonNode json) {
        return new FaultRule(
                json.path("method").asText(""),
                pattern(json.path("path").asText("")),
                json.path("probability").asDouble(1),
                Kind.named(json.path("kind").asText("")),
                status(json.path("status").asInt(500)),
                json.path("errorCode").asText("UNEXPECTED_ERROR"),
                json.path("retryAfter").asInt(0),
                json.path("detail").asText("A fault that was asked for."),
                json.path("millis").asInt(1000),
                headers(json.path("headers")));
    }

    private static Map<String, String> headers(JsonNode json) {
        var headers = new HashMap<String, String>();
        json.fields()
                .forEachRemaining(
                        header -> headers.put(header.getKey(), header.getValue().asText()));
        return headers;
    }

    /** Whether the call is answered as if nothing were wrong, only slower or with more headers. */
    boolean isHarmless() {
        return kind == Kind.LATENCY || kind == Kind.HEADERS;
    }

    boolean concerns(Call call) {
        return (method.isEmpty()
                        || method.equalsIgnoreCase(call.request().method().name()))
                && (kind != Kind.WRITES_NOT_ALLOWED || call.request().method() != HttpMethod.GET)
                && path.matcher(call.request().path()).find();
    }

    Fault fault(Authentication authentication, Call call) {
        return switch (kind) {
            case STATUS -> new Fault.Refused(refusal(status, errorCode, detail));
            case HTML503 -> new Fault.Page();
            case DROP_BEFORE -> new Fault.DroppedBefore();
            case DROP_AFTER -> new Fault.DroppedAfter();
            case LATENCY, HEADERS -> new Fault.None();
            case RATE_LIMITED -> new Fault.Refused(refusal(429, "RATE_LIMITED_TOKEN_BUCKET", "Rate limit exceeded."));
            case UNAUTHORIZED -> new Fault.Refused(authentication.unauthorized());
            case OUT_OF_CAPACITY -> new Fault.Refused(Capacity.exhausted());
            case OUT_OF_CAPACITY_LATER -> new Fault.OutOfCapacityLater();
            case LOST_WRITE -> new Fault.LostWrite();
            case ADDRESS_FAILS -> new Fault.AddressFails();
            case PAYMENT_REQUIRED -> new Fault.Refused(Denials.payment(call));
            case ADDRESS_NOT_ALLOWED -> new Fault.Refused(Denials.address(call));
            case WRITES_NOT_ALLOWED -> new Fault.Refused(Denials.writes());
        };
    }

    private AtlasError refusal(int answered, String code, String detail) {
        Map<String, String> headers = retryAfter > 0 ? Map.of("Retry-After", Integer.toString(retryAfter)) : Map.of();
        return new AtlasError(answered, code, detail, List.of(), headers);
    }

    private static Pattern pattern(String regex) {
        try {
            return Pattern.compile(regex);
        } catch (PatternSyntaxException mistyped) {
            throw AtlasError.invalid("path");
        }
    }

    private static int status(int status) {
        if (status < 400 || status > 599) {
            throw AtlasError.invalid("status");
        }
        return status;
    }
}
