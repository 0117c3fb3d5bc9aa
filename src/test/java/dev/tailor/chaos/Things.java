package dev.tailor.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The third book: what Atlas has.
 *
 * @param users project and name, with a slash between
 * @param addresses project and range, with a slash between
 */
record Things(List<JsonNode> clusters, Set<String> users, Set<String> addresses) {
    static Things of(Stage stage) throws Exception {
        var things = new Things(new ArrayList<>(), new HashSet<>(), new HashSet<>());
        for (var row : stage.database().rows("select atlas_id from project")) {
            things.read((String) row.get("atlas_id"), stage.atlas());
        }
        return things;
    }

    private void read(String project, Atlas atlas) throws Exception {
        clusters.addAll(atlas.clusters(project));
        atlas.users(project)
                .forEach(user -> users.add(project + "/" + user.path("username").asText()));
        atlas.accessList(project)
                .forEach(entry ->
                        addresses.add(project + "/" + entry.path("cidrBlock").asText()));
    }
}
