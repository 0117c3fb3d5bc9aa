package dev.tailor.api;

import dev.tailor.tokens.TokenScope;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Finishes the description at /q/openapi: pages are left out, and each route says what it answers when it can't. */
public class ApiDescription implements OASFilter {
    private static final String PROBLEM = "Problem";
    private static final String BEARER = "bearer";
    private static final String TOKEN = "token";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        var paths = description.getPaths();
        List.copyOf(paths.getPathItems().keySet()).stream()
                .filter(path -> !path.startsWith("/api/") && !path.startsWith("/atlas/"))
                .forEach(paths::removePathItem);
        description.getComponents().addSchema(PROBLEM, problem());
        description
                .getComponents()
                .addSecurityScheme(
                        BEARER,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("A token of the OIDC provider, made for Tailor"))
                .addSecurityScheme(
                        TOKEN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("tlr_…")
                                .description("A personal access token; each route names the scope that it needs"));
        description.addSecurityRequirement(
                OASFactory.createSecurityRequirement().addScheme(BEARER));
        nullable(description.getComponents().getSchemas().get("MeasuredSeries"));
        paths.getPathItems().forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
            complete(operation);
            secure(operation, ScopeTable.neededFor(method.name(), path));
        }));
    }

    private static void complete(Operation operation) {
        var responses = operation.getResponses();
        List.copyOf(responses.getAPIResponses().keySet()).stream()
                .filter(status -> status.matches("[45]\\d\\d"))
                .forEach(responses::removeAPIResponse);
        responses.addAPIResponse("default", failure());
    }

    private static void secure(Operation operation, TokenScope needed) {
        operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(BEARER));
        operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(TOKEN, needed.word()));
    }

    private static APIResponse failure() {
        var media =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM));
        return OASFactory.createAPIResponse()
                .description("It was not done. Where Atlas said so, its own words are in upstream.")
                .content(OASFactory.createContent().addMediaType("application/problem+json", media));
    }

    /** RFC 9457, with members of our own. */
    private static Schema problem() {
        return object().addProperty(
                        "kind", text("One word that programs can rely on: invalid, not-found, ErrAtlasConflict, …"))
                .addProperty("status", number("The HTTP status"))
                .addProperty("title", text("What happened"))
                .addProperty("detail", text("One sentence more"))
                .addProperty("message", text("The same; for failures of Atlas the sentence of their kind"))
                .addProperty("reference", text("What the platform team finds it by"))
                .addProperty(
                        "errors",
                        array(object().addProperty("field", text("Which member of the body, or which parameter"))
                                .addProperty("sentence", text("What is wrong with it"))))
                .addProperty("upstream", upstream())
                .required(List.of("kind", "status", "title", "detail", "reference"))
                .addExample("""
                        {"kind":"invalid","status":400,"title":"Something in this request is wrong",
                        "detail":"Choose one of the sizes.","message":"Choose one of the sizes.",
                        "reference":"7F3K-92QD","errors":[{"field":"size","sentence":"Choose one of the sizes."}]}""");
    }

    private static Schema upstream() {
        return object().addProperty("status", orNull(number("Atlas’s HTTP status; null where no answer came")))
                .addProperty("error", orNull(number("The same, as Atlas calls it")))
                .addProperty("errorCode", orNull(text("Atlas’s code")))
                .addProperty("detail", text("Atlas’s own words"))
                .addProperty("reason", text("The status in words"))
                .addProperty("parameters", array(text("What the detail speaks of")));
    }

    /** Atlas has holes in what it measures. */
    private static void nullable(Schema series) {
        if (series != null) {
            orNull(series.getProperties().get("values").getItems());
        }
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(SchemaType.OBJECT);
    }

    private static Schema array(Schema items) {
        return OASFactory.createSchema().addType(SchemaType.ARRAY).items(items);
    }

    private static Schema text(String meaning) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(meaning);
    }

    private static Schema number(String meaning) {
        return OASFactory.createSchema().addType(SchemaType.INTEGER).description(meaning);
    }

    private static Schema orNull(Schema schema) {
        return schema.addType(SchemaType.NULL);
    }
}
