package dev.tailor.api;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Leaves of the schemas only those that something is sent or answered with: pages have left theirs there. */
final class DescribedSchemas {
    private final Map<String, Schema> all;
    private final Set<String> needed = new HashSet<>();

    private DescribedSchemas(Map<String, Schema> all) {
        this.all = all;
    }

    static void prune(OpenAPI description) {
        var components = description.getComponents();
        var schemas = new DescribedSchemas(components.getSchemas());
        description.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(DescribedSchemas::of)
                .forEach(schemas::need);
        List.copyOf(schemas.all.keySet()).stream()
                .filter(name -> !schemas.needed.contains(name))
                .forEach(components::removeSchema);
    }

    private static Stream<Schema> of(Operation operation) {
        var parameters = Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .map(Parameter::getSchema);
        var sent = Optional.ofNullable(operation.getRequestBody()).stream().flatMap(body -> of(body.getContent()));
        var answered = operation.getResponses().getAPIResponses().values().stream()
                .flatMap(response -> of(response.getContent()));
        return Stream.of(parameters, sent, answered).flatMap(one -> one);
    }

    private static Stream<Schema> of(Content content) {
        return content == null
                ? Stream.empty()
                : content.getMediaTypes().values().stream().map(MediaType::getSchema);
    }

    private void need(Schema schema) {
        if (schema == null) {
            return;
        }
        var name = schema.getRef() == null ? "" : schema.getRef().replaceFirst(".*/", "");
        if (all.containsKey(name) && needed.add(name)) {
            need(all.get(name));
        }
        need(schema.getItems());
        need(schema.getAdditionalPropertiesSchema());
        Optional.ofNullable(schema.getProperties()).stream()
                .flatMap(properties -> properties.values().stream())
                .forEach(this::need);
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .flatMap(Stream::ofNullable)
                .flatMap(List::stream)
                .forEach(this::need);
    }
}
