package dev.tailor.api;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** An example of each thing that is answered, from a file by the name of its schema; lists hold one of theirs. */
final class DescribedExamples {
    private static final String FILE = "/examples-of-answers.json";

    private final Map<String, Object> bySchema;

    private DescribedExamples(Map<String, Object> bySchema) {
        this.bySchema = bySchema;
    }

    static DescribedExamples read() {
        try (var file = DescribedExamples.class.getResourceAsStream(FILE)) {
            return new DescribedExamples(new ObjectMapper().readValue(file, new TypeReference<>() {}));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The examples of the API can’t be read", unreadable);
        }
    }

    void complete(Operation operation, Map<String, Schema> schemas) {
        operation.getResponses().getAPIResponses().values().stream()
                .filter(response -> response.getContent() != null)
                .map(response -> response.getContent().getMediaTypes().get("application/json"))
                .filter(media -> media != null && media.getExample() == null)
                .forEach(media -> complete(media, schemas));
    }

    private void complete(MediaType media, Map<String, Schema> schemas) {
        of(media.getSchema(), schemas).ifPresent(media::setExample);
    }

    private Optional<Object> of(Schema schema, Map<String, Schema> schemas) {
        var name = name(schema);
        if (name.equals("array")) {
            return of(schema.getItems(), schemas).map(List::of);
        }
        var known = Optional.ofNullable(bySchema.get(name));
        return known.isPresent() || !schemas.containsKey(name) ? known : page(schemas.get(name));
    }

    /** A list is not worth an example of its own. */
    private Optional<Object> page(Schema list) {
        return Optional.ofNullable(list.getProperties())
                .map(properties -> properties.get("results"))
                .map(results -> bySchema.get(name(results.getItems())))
                .map(one -> Map.of("results", List.of(one)));
    }

    /** Of the schema, or of the type where it has none. */
    private static String name(Schema schema) {
        if (schema.getRef() != null) {
            return schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
        }
        return schema.getType() == null ? "" : schema.getType().get(0).toString();
    }
}
