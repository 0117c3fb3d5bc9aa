package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.util.List;
import java.util.Map;

/** An answer that says no, in Atlas's words; thrown by whoever finds the reason. */
final class AtlasError extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;
    private final transient List<Object> parameters;
    private final transient Map<String, String> headers;

    /**
     * @param parameters what the detail speaks of, or null where Atlas names none
     */
    AtlasError(int status, String code, String detail, List<Object> parameters, Map<String, String> headers) {
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
        this.parameters = parameters;
        this.headers = headers;
    }

    static AtlasError badRequest(String code, String detail, Object... parameters) {
        return new AtlasError(400, code, detail, List.of(parameters), Map.of());
    }

    static AtlasError notFound(String code, String detail, Object... parameters) {
        return new AtlasError(404, code, detail, List.of(parameters), Map.of());
    }

    static AtlasError conflict(String code, String detail, Object... parameters) {
        return new AtlasError(409, code, detail, List.of(parameters), Map.of());
    }

    static AtlasError missing(String attribute) {
        return badRequest(
                "MISSING_ATTRIBUTE", "The required attribute " + attribute + " was not specified.", attribute);
    }

    static AtlasError invalid(String attribute) {
        return badRequest("INVALID_ATTRIBUTE", "Invalid attribute " + attribute + " specified.", attribute);
    }

    static AtlasError invalidEnum(String attribute, String value) {
        return badRequest(
                "INVALID_ENUM_VALUE",
                "An invalid enumeration value " + value + " was specified for " + attribute + ".",
                attribute,
                value);
    }

    static AtlasError unexpected() {
        return new AtlasError(500, "UNEXPECTED_ERROR", "Unexpected error.", List.of(), Map.of());
    }

    Answer answer() {
        return new Answer(status, body(), headers).with("X-Error-Code", code);
    }

    private ObjectNode body() {
        var body =
                Json.object().put("detail", getMessage()).put("error", status).put("errorCode", code);
        if (parameters != null) {
            body.set("parameters", Json.MAPPER.valueToTree(parameters));
        }
        return body.put("reason", HttpResponseStatus.valueOf(status).reasonPhrase());
    }
}
