package dev.tailor.api;

import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers of answers. */
final class DescribedHeaders {
    /** These answers say where something is. */
    private static final Set<String> BEGUN = Set.of("201", "202");

    private static final Set<String> WAITING = Set.of("429", "503");

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.PUT, HttpMethod.PATCH);

    private DescribedHeaders() {}

    /** Of all that can be asked at one address; who changes something there names what was read there. */
    static void complete(String path, PathItem item) {
        var tagged = item.getOperations().values().stream()
                .anyMatch(operation -> DescribedParameters.has(operation, In.HEADER, "If-Match"));
        item.getOperations().forEach((method, operation) -> {
            complete(path, operation);
            if (tagged && READING.contains(method)) {
                header(operation.getResponses().getAPIResponse("200"), "ETag", "What If-Match names");
            }
            if (operation.getResponses().hasAPIResponse("304")
                    && !DescribedParameters.has(operation, In.HEADER, "If-None-Match")) {
                operation.addParameter(OASFactory.createParameter()
                        .name("If-None-Match")
                        .in(In.HEADER)
                        .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
            }
        });
    }

    private static void complete(String path, Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            header(response, "RateLimit-Policy", "How many requests (q) come back in how many seconds (w)");
            header(response, "RateLimit", "How many are left (r), and when all are back (t)");
            if (WAITING.contains(status)) {
                header(response, "Retry-After", "How many seconds to wait");
            }
            if (path.startsWith(Addresses.ROOT) && BEGUN.contains(status) && leadsOn(response)) {
                header(response, "Location", "Where it is, or the change that tells what becomes of it");
            }
        });
    }

    /** What only says a sentence leads nowhere. */
    private static boolean leadsOn(APIResponse response) {
        var content = response.getContent();
        return content != null
                && content.getMediaTypes().values().stream()
                        .noneMatch(media ->
                                String.valueOf(media.getSchema().getRef()).endsWith("/Said"));
    }

    private static void header(APIResponse response, String name, String words) {
        if (response != null) {
            response.addHeader(name, text(words));
        }
    }

    private static Header text(String words) {
        return OASFactory.createHeader()
                .description(words)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }
}
