package dev.tailor.api;

import io.quarkiverse.mcp.server.JsonRpcErrorCodes;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Messages of agents, looked at before the protocol reads them: what it stumbles over it never answers, and the agent
 * waits. A request names its method, and what that can't do without has the type that it expects.
 */
final class AgentMessages {
    /** Texts, by where they stand in the parameters. */
    private static final Map<String, List<String>> NEEDED = Map.of(
            "initialize", List.of("protocolVersion", "clientInfo.name", "clientInfo.version"),
            "tools/call", List.of("name"),
            "prompts/get", List.of("name"),
            "resources/read", List.of("uri"),
            "resources/subscribe", List.of("uri"),
            "resources/unsubscribe", List.of("uri"),
            "completion/complete", List.of("ref.type", "argument.name"),
            "logging/setLevel", List.of("level"));

    private static final List<String> OBJECTS = List.of("arguments", "_meta", "capabilities");

    private AgentMessages() {}

    /**
     * Why one can't be answered, as JSON-RPC says it.
     *
     * @param message as it was parsed: an object, or anything else that JSON can be
     * @return empty where the protocol may have it
     */
    static Optional<JsonObject> refusal(Object message) {
        if (message instanceof JsonArray) {
            return Optional.of(error(null, JsonRpcErrorCodes.INVALID_REQUEST, "Send one message at a time."));
        }
        return message instanceof JsonObject one ? refusal(one) : Optional.empty();
    }

    /** A notification, which has a method and no id, or an answer to what nobody here has asked. */
    static boolean wantsNoAnswer(Object message) {
        return message instanceof JsonObject one
                && (one.containsKey("method") ? !one.containsKey("id") : isAnswer(one));
    }

    private static boolean isAnswer(JsonObject message) {
        return message.containsKey("result") || message.containsKey("error");
    }

    private static Optional<JsonObject> refusal(JsonObject request) {
        var id = request.getValue("id");
        if (!(id instanceof String || id instanceof Number)) {
            return Optional.of(error(null, JsonRpcErrorCodes.INVALID_REQUEST, "The id is a text or a number."));
        }
        if (!(request.getValue("method") instanceof String method)) {
            return Optional.of(error(id, JsonRpcErrorCodes.INVALID_REQUEST, "Name the method."));
        }
        return isAnswer(request)
                ? Optional.of(error(id, JsonRpcErrorCodes.INVALID_REQUEST, "A request has no result and no error."))
                : problem(method, request.getValue("params"))
                        .map(words -> error(id, JsonRpcErrorCodes.INVALID_PARAMS, words));
    }

    private static Optional<String> problem(String method, Object params) {
        if (params != null && !(params instanceof JsonObject)) {
            return Optional.of("params is an object.");
        }
        var given = params == null ? new JsonObject() : (JsonObject) params;
        var missing = NEEDED.getOrDefault(method, List.of()).stream()
                .filter(path -> !(value(given, path) instanceof String))
                .map(path -> method + " needs params." + path + ", which is a text.");
        var wrong = OBJECTS.stream()
                .filter(name -> given.getValue(name) != null && !(given.getValue(name) instanceof JsonObject))
                .map(name -> "params." + name + " is an object.");
        return Stream.concat(missing, wrong).findFirst();
    }

    /** What stands at a path like "clientInfo.name"; null where nothing does. */
    private static Object value(JsonObject in, String path) {
        var parts = path.split("\\.", 2);
        var found = in.getValue(parts[0]);
        if (parts.length == 1) {
            return found;
        }
        return found instanceof JsonObject deeper ? value(deeper, parts[1]) : null;
    }

    private static JsonObject error(Object id, int code, String words) {
        return new JsonObject()
                .put("jsonrpc", "2.0")
                .put("id", id)
                .put("error", new JsonObject().put("code", code).put("message", words));
    }
}
