package dev.tailor.web;

import io.quarkus.qute.TemplateExtension;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;

/** The same for pages about news: {@code {#command newsCommand:tryWebhook(row.id) /}}. */
@TemplateExtension(namespace = "newsCommand")
public final class NewsCommands {
    private NewsCommands() {}

    /**
     * Chooses what one hears of by mail.
     *
     * @param own keys of kinds of news
     * @param teams likewise
     */
    public static Command choose(List<String> own, List<String> teams) {
        var body = new JsonObject().put("own", new JsonArray(own)).put("teams", new JsonArray(teams));
        return Command.manage("PUT", Links.notifications(), body);
    }

    /** What is not typed yet is to be replaced. */
    public static Command newWebhook(String name, String team, String address, String format, List<String> kinds) {
        var body = new JsonObject().put("name", name.isEmpty() ? "CI" : name);
        if (!team.isEmpty()) {
            body.put("team", team);
        }
        body.put("address", address.isEmpty() ? "https://ci.example.com/hooks/tailor" : address)
                .put("format", format)
                .put("kinds", kinds.isEmpty() ? new JsonArray().add("ready") : new JsonArray(kinds));
        return Command.manage("POST", Links.webhooks(), body);
    }

    public static Command changeWebhook(UUID id, String name, List<String> kinds) {
        var body = new JsonObject().put("name", name).put("kinds", new JsonArray(kinds));
        return Command.overwrite("PATCH", Links.webhook(id), body);
    }

    public static Command tryWebhook(UUID id) {
        return Command.manage("POST", Links.webhook(id) + "/trial", null);
    }

    /** Tells it nothing for a while. */
    public static Command pauseWebhook(UUID id) {
        return Command.manage("PUT", Links.webhook(id) + "/pause", null);
    }

    /** Tells it again what happens from then on. */
    public static Command resumeWebhook(UUID id) {
        return Command.manage("DELETE", Links.webhook(id) + "/pause", null);
    }

    /** Another secret, whatever the webhook is like by then. */
    public static Command renewSecret(UUID id) {
        return new Command("POST", Links.webhook(id) + "/secret", "", "manage", true);
    }

    /** With what says that it is meant, as the page asks a second time. */
    public static Command removeWebhook(UUID id) {
        return Command.manage("DELETE", Links.webhook(id) + "?areYouSure=true", null);
    }

    public static Command sentTo(UUID id) {
        return Command.get(Links.webhook(id) + "/deliveries");
    }
}
