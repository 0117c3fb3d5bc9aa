package dev.tailor.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/**
 * A route.
 *
 * @param path with names in braces
 * @param words what it does, in a word or two
 * @param scope what a personal access token needs
 * @param body the name of the schema of what is sent; empty for nothing
 * @param example something that can be sent; empty for nothing
 */
public record RouteView(
        String method,
        String path,
        String words,
        String scope,
        List<ParameterView> parameters,
        String body,
        String example,
        List<AnswerView> answers) {

    /** What stands in the address or in a header. */
    public record ParameterView(String name, String in, boolean required, String type, String words) {
        static ParameterView of(JsonNode parameter) {
            return new ParameterView(
                    parameter.path("name").asText(),
                    parameter.path("in").asText(),
                    parameter.path("required").asBoolean(),
                    Types.words(parameter.path("schema")),
                    parameter.path("description").asText());
        }
    }

    /** What comes back: "202", "Accepted", "ChangeJson". */
    public record AnswerView(String status, String words, String schema, String type) {
        AnswerView of(List<String> refusals) {
            return new AnswerView("4xx, 5xx", String.join(", ", refusals) + ". " + words, schema, type);
        }
    }

    static RouteView of(String method, String path, JsonNode operation, JsonNode schemas) {
        var sent = operation
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        var parameters = new ArrayList<ParameterView>();
        operation.path("parameters").forEach(parameter -> parameters.add(ParameterView.of(parameter)));
        return new RouteView(
                method,
                path,
                operation.path("summary").asText(),
                scope(operation),
                parameters,
                Types.name(sent),
                SchemaView.example(schemas.path(Types.name(sent))),
                answers(operation.path("responses")));
    }

    private static String scope(JsonNode operation) {
        return StreamSupport.stream(operation.path("security").spliterator(), false)
                .map(requirement -> requirement.path("token").path(0).asText())
                .filter(scope -> !scope.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** All refusals are one: they have the same form. */
    private static List<AnswerView> answers(JsonNode responses) {
        var answers = new ArrayList<AnswerView>();
        var refusals = new ArrayList<String>();
        responses.fields().forEachRemaining(answer -> {
            if (answer.getKey().matches("[45]\\d\\d")) {
                refusals.add(answer.getKey());
            } else {
                answers.add(answer(answer.getKey(), answer.getValue()));
            }
        });
        return answers.stream()
                .map(answer -> answer.status().equals("default") ? answer.of(refusals) : answer)
                .toList();
    }

    private static AnswerView answer(String status, JsonNode answer) {
        var contents = answer.path("content").fields();
        var schema = contents.hasNext() ? contents.next().getValue().path("schema") : null;
        return new AnswerView(
                status,
                answer.path("description").asText(),
                schema == null ? "" : Types.name(schema),
                schema == null ? "nothing" : Types.words(schema));
    }

    /** Where it is on the page: "get-api-v1-clusters-id". */
    public String id() {
        return (method + path)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceFirst("-$", "");
    }

    /** Those that a form can send. */
    public List<ParameterView> fields() {
        return parameters.stream()
                .filter(parameter -> !parameter.in().equals("header"))
                .toList();
    }

    /** Whether a browser can try it and nothing changes; a stream of events would never end there. */
    public boolean tried() {
        return method.equals("GET") && !path.equals("/api/v1/clusters/{id}/events");
    }
}
