package dev.tailor.web;

import io.vertx.core.json.JsonObject;

/**
 * A call of the API that does the same as a page, as a line for a shell.
 *
 * @param path with its query, below the API's address
 * @param body JSON, or empty
 * @param scope what a personal access token needs for it: read, request, manage
 * @param changes whether it changes something that somebody may have changed meanwhile
 */
public record Command(String method, String path, String body, String scope, boolean changes) {
    private static final String API = "/api/v1";

    static Command get(String path) {
        return new Command("GET", path, "", "read", false);
    }

    static Command request(String method, String path, JsonObject body) {
        return new Command(method, path, body.encode(), "request", method.equals("PATCH"));
    }

    static Command manage(String method, String path, JsonObject body) {
        return new Command(method, path, body == null ? "" : body.encode(), "manage", false);
    }

    /** Puts something in the place of what there is, whatever that is by then. */
    static Command overwrite(String method, String path, JsonObject body) {
        return new Command(method, path, body.encode(), "manage", true);
    }

    /** To be pasted where {@code TAILOR_TOKEN} holds a token. */
    public String line(String portal) {
        return "curl" + (method.equals("GET") ? "" : " -X " + method)
                + " -H \"Authorization: Bearer $TAILOR_TOKEN\""
                + (body.isEmpty() ? "" : " -H 'Content-Type: application/json' -d " + quoted(body))
                + (changes ? " -H 'If-Match: *'" : "")
                + " " + quoted(portal + API + path);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
