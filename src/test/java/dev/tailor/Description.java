package dev.tailor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What /q/openapi says, and whether an answer is what it says. */
final class Description {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    private final JsonNode whole;
    private final Map<String, JsonNode> operations = new TreeMap<>();
    private final Map<JsonNode, JsonSchema> schemas = new HashMap<>();

    private Description(JsonNode whole) {
        this.whole = whole;
        whole.path("components").path("schemas").forEach(Description::close);
        whole.path("paths").fields().forEachRemaining(path -> path.getValue()
                .fields()
                .forEachRemaining(operation -> add(path.getKey(), operation)));
    }

    /** As the application serves it to anybody. */
    static Description served() {
        var answer = Program.ofNobody().get("/q/openapi?format=json");
        assertThat(answer.status()).isEqualTo(200);
        return new Description(answer.json());
    }

    String version() {
        return whole.path("openapi").asText();
    }

    /** As "GET /api/v1/clusters/{}". */
    Set<String> routes() {
        return new TreeSet<>(operations.keySet());
    }

    /**
     * Something that can be asked.
     *
     * @param path as "/api/v1/clusters/{id}"
     */
    record Operation(String method, String path, JsonNode tree) {
        /** Its parameters that stand in the path, the query or the header. */
        List<JsonNode> parameters(String in) {
            return StreamSupport.stream(tree.path("parameters").spliterator(), false)
                    .filter(parameter -> parameter.path("in").asText().equals(in))
                    .toList();
        }

        /** The schema of what is sent; missing where nothing is. */
        JsonNode body() {
            return tree.path("requestBody")
                    .path("content")
                    .path("application/json")
                    .path("schema");
        }

        /** What it may answer as JSON, by its status. */
        Map<String, JsonNode> contents() {
            var contents = new TreeMap<String, JsonNode>();
            tree.path("responses").fields().forEachRemaining(answer -> answer.getValue()
                    .path("content")
                    .fields()
                    .forEachRemaining(media -> contents.put(answer.getKey(), media.getValue())));
            return contents;
        }

        private boolean streams() {
            return tree.path("responses").path("200").path("content").has("text/event-stream");
        }
    }

    /** All that is answered at once. */
    List<Operation> operations() {
        var all = new ArrayList<Operation>();
        whole.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(one -> {
                    if (METHODS.contains(one.getKey())) {
                        all.add(new Operation(one.getKey().toUpperCase(Locale.ROOT), path.getKey(), one.getValue()));
                    }
                }));
        all.removeIf(Operation::streams);
        return all;
    }

    /** What bodies consist of, by name. */
    JsonNode schemas() {
        return whole.path("components").path("schemas");
    }

    JsonNode operation(String route) {
        return operations.get(DeclaredRoutes.shape(route));
    }

    /** Asserts that a route may answer like this. */
    void check(String route, Program.Answer answer) {
        var responses = operation(route).path("responses");
        var status = Integer.toString(answer.status());
        var response = responses.has(status) ? responses.path(status) : responses.path("default");
        if (answer.status() < 400) {
            assertThat(responses.has(status))
                    .as("%s tells of %s: %s", route, status, responses)
                    .isTrue();
        }
        if (answer.header("Content-Type") == null) {
            assertThat(response.has("content"))
                    .as("%s answers %s with nothing", route, status)
                    .isFalse();
            return;
        }
        var type = answer.header("Content-Type").replaceFirst(";.*", "");
        assertThat(response.path("content").has(type))
                .as("%s answers %s with %s", route, status, type)
                .isTrue();
        if (answer.status() < 300 && type.contains("json")) {
            headers(route, response, answer);
        }
        if (type.contains("json")) {
            fits(route, response.path("content").path(type).path("schema"), answer.json());
        }
    }

    /** What programs go on with is described, and what is described comes. */
    private static void headers(String route, JsonNode response, Program.Answer answer) {
        for (var header : List.of("ETag", "Location", "RateLimit", "RateLimit-Policy")) {
            assertThat(response.path("headers").has(header))
                    .as("%s tells of the header %s", route, header)
                    .isEqualTo(answer.header(header) != null);
        }
    }

    /** Asserts that something has a form that is described. */
    void fits(String route, JsonNode schema, JsonNode body) {
        assertThat(schema.isMissingNode()).as("%s has a schema", route).isFalse();
        assertThat(schemas.computeIfAbsent(schema, this::rooted).validate(body))
                .as("%s answers %s", route, body)
                .isEmpty();
    }

    /** Ready to follow references. */
    private JsonSchema rooted(JsonNode schema) {
        ObjectNode rooted = new ObjectMapper().createObjectNode();
        rooted.setAll((ObjectNode) schema.deepCopy());
        rooted.set("components", whole.path("components"));
        return SCHEMAS.getSchema(rooted);
    }

    private void add(String path, Map.Entry<String, JsonNode> operation) {
        if (METHODS.contains(operation.getKey())) {
            var route = operation.getKey().toUpperCase(Locale.ROOT) + " " + path;
            operations.put(DeclaredRoutes.shape(route), operation.getValue());
        }
    }

    /** What a schema does not name is not to come either. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
            object.path("properties").forEach(Description::close);
        }
        if (schema.path("items").isObject()) {
            close(schema.path("items"));
        }
    }

    @Override
    public String toString() {
        return operations.keySet().stream().collect(Collectors.joining("\n"));
    }
}
