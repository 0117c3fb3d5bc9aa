package dev.tailor.news;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * A piece of news as a webhook gets it.
 *
 * @param type of the body
 */
record Envelope(String type, byte[] body) {
    private static final String TYPES = "dev.tailor.cluster.";

    /** Names that would call everybody in a chat, when somebody writes them as a reason. */
    private static final String CALLS = "@(?=channel|here|all|everyone)";

    static Envelope of(NewsItem item, Format format, URI portal) {
        return switch (format) {
            case CLOUDEVENTS -> cloudEvent(item, portal);
            case CHAT -> chat(item, portal);
        };
    }

    /** CloudEvents 1.0 in structured mode. */
    private static Envelope cloudEvent(NewsItem item, URI portal) {
        var event = new JsonObject()
                .put("specversion", "1.0")
                .put("id", item.id().toString())
                .put("source", portal.toString())
                .put("type", TYPES + item.kind())
                .put("subject", item.clusterId().map(Object::toString).orElse(item.subject()))
                .put("time", item.at().toString())
                .put("datacontenttype", "application/json")
                .put("data", data(item, portal));
        return new Envelope("application/cloudevents+json; charset=UTF-8", bytes(event));
    }

    /** What is not known is left out. */
    private static JsonObject data(NewsItem item, URI portal) {
        var data = new JsonObject()
                .put("kind", item.kind())
                .put("what", item.what())
                .put("more", item.more())
                .put("who", item.whoName())
                .put("name", item.subject())
                .put("link", portal + item.path());
        put(data, "team", item.team());
        put(data, "clusterId", item.clusterId().map(Object::toString).orElse(null));
        put(data, "changeId", item.changeId().orElse(null));
        put(data, "until", item.until().map(Object::toString).orElse(null));
        return data;
    }

    private static void put(JsonObject data, String name, Object value) {
        if (value != null) {
            data.put(name, value);
        }
    }

    private static Envelope chat(NewsItem item, URI portal) {
        var more = item.more().isEmpty() ? "" : " " + item.more();
        var text = harmless(item.what() + "." + more) + "\n" + portal + item.path();
        return new Envelope("application/json; charset=UTF-8", bytes(new JsonObject().put("text", text)));
    }

    /** Chat tools read signs in angle brackets as their own commands. */
    private static String harmless(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll(CALLS, "@\u200b");
    }

    private static byte[] bytes(JsonObject json) {
        return json.encode().getBytes(StandardCharsets.UTF_8);
    }
}
