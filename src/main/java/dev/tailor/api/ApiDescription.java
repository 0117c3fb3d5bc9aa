package dev.tailor.api;

import dev.tailor.tokens.TokenScope;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Finishes the description at /q/openapi: what only pages have is left out, and each route says what its parameters mean, what it answers
 * when it can't, and how an answer looks.
 */
public class ApiDescription implements OASFilter {
    private static final String BEARER = "bearer";
    private static final String TOKEN = "token";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        var paths = description.getPaths();
        List.copyOf(paths.getPathItems().keySet()).stream()
                .filter(path -> !path.startsWith("/api/") && !path.startsWith("/atlas/"))
                .forEach(paths::removePathItem);
        var components = description.getComponents();
        nullable(components.getSchemas().get("MeasuredSeries"));
        addSecurity(components);
        description.addSecurityRequirement(
                OASFactory.createSecurityRequirement().addScheme(BEARER));
        paths.getPathItems().values().stream()
                .map(PathItem::getGET)
                .filter(Objects::nonNull)
                .forEach(operation -> operation.setRequestBody(null));
        DescribedSchemas.prune(description);
        components.addSchema(ProblemSchema.NAME, ProblemSchema.schema());
        var examples = DescribedExamples.read();
        paths.getPathItems().forEach((path, item) -> {
            complete(path, item);
            item.getOperations().values().forEach(operation -> {
                DescribedParameters.complete(operation);
                examples.complete(operation, components.getSchemas());
            });
        });
    }

    private static void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            var needed = ScopeTable.neededFor(method.name(), path);
            DescribedProblems.complete(operation, method, needed);
            secure(operation, needed);
        });
        DescribedHeaders.complete(path, item);
    }

    private static void addSecurity(Components components) {
        components
                .addSecurityScheme(BEARER, scheme().description("A token of the OIDC provider, made for Tailor"))
                .addSecurityScheme(
                        TOKEN,
                        scheme().bearerFormat("tlr_…")
                                .description("A personal access token; each route names the scope that it needs"));
    }

    private static SecurityScheme scheme() {
        return OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer");
    }

    private static void secure(Operation operation, TokenScope needed) {
        operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(BEARER));
        operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(TOKEN, needed.word()));
    }

    /** Atlas has holes in what it measures. */
    private static void nullable(Schema series) {
        if (series != null) {
            ProblemSchema.orNull(series.getProperties().get("values").getItems());
        }
    }
}
