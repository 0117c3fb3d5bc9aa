package dev.tailor.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * All that the API is.
 *
 * @param groups routes that belong together
 * @param schemas what is sent and answered, by name
 */
public record Reference(List<Group> groups, List<SchemaView> schemas) {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** Routes of one thing: "Clusters". */
    public record Group(String name, List<RouteView> routes) {
        /** Where it is on the page. */
        public String id() {
            return "group-" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
        }
    }

    static Reference of(JsonNode document) {
        var schemas = document.path("components").path("schemas");
        return new Reference(groups(document.path("paths"), schemas), SchemaView.all(schemas));
    }

    private static List<Group> groups(JsonNode paths, JsonNode schemas) {
        var groups = new LinkedHashMap<String, List<RouteView>>();
        paths.fields().forEachRemaining(path -> path.getValue()
                .fields()
                .forEachRemaining(operation -> add(path.getKey(), operation, schemas, groups)));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static void add(
            String path, Map.Entry<String, JsonNode> operation, JsonNode schemas, Map<String, List<RouteView>> groups) {
        if (METHODS.contains(operation.getKey())) {
            var name = operation.getValue().path("tags").path(0).asText("Other").replaceFirst(" Api$", "");
            var method = operation.getKey().toUpperCase(Locale.ROOT);
            groups.computeIfAbsent(name, none -> new ArrayList<>())
                    .add(RouteView.of(method, path, operation.getValue(), schemas));
        }
    }
}
