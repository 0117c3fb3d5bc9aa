package dev.tailor.web;

import dev.tailor.cluster.SuggestedLabel;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** What pages about labels do, as calls of the API. */
public final class LabelCommands {
    private LabelCommands() {}

    /** What a team suggests. */
    public static Command suggested(String team) {
        return Command.get(Links.team(team) + "/labels");
    }

    /** Puts labels in place of all that a team suggests: its present ones, to be edited, or one to be replaced. */
    public static Command suggest(String team, List<SuggestedLabel> present) {
        var labels = new JsonArray();
        present.forEach(label -> labels.add(label(label.key(), new JsonArray(label.usual()))));
        if (labels.isEmpty()) {
            labels.add(label("cost-centre", new JsonArray().add("4711")));
        }
        return Command.overwrite("PUT", Links.team(team) + "/labels", new JsonObject().put("labels", labels));
    }

    /** Says which labels a project's clusters need: the present ones, to be edited, or one to be replaced. */
    public static Command required(String project, List<String> present) {
        var keys = present.isEmpty() ? List.of("cost-centre") : present;
        return Command.manage(
                "PUT", "/projects/" + project + "/required-labels", new JsonObject().put("keys", new JsonArray(keys)));
    }

    private static JsonObject label(String key, JsonArray usual) {
        return new JsonObject().put("key", key).put("usual", usual);
    }
}
