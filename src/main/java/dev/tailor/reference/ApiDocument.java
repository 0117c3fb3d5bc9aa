package dev.tailor.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The description of the API; it stays the same as long as this replica runs. */
@ApplicationScoped
class ApiDocument {
    @Inject
    OpenApiDocumentService documents;

    @Inject
    ObjectMapper json;

    private volatile Reference read;

    Reference reference() {
        if (read == null) {
            read = Reference.of(document());
        }
        return read;
    }

    List<RouteView> routes() {
        return reference().groups().stream()
                .flatMap(group -> group.routes().stream())
                .toList();
    }

    private JsonNode document() {
        try {
            return json.readTree(documents.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The description of the API can’t be read", unreadable);
        }
    }
}
