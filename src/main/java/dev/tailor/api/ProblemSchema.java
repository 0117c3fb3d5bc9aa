package dev.tailor.api;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** RFC 9457, with members of our own. */
final class ProblemSchema {
    static final String NAME = "Problem";

    private ProblemSchema() {}

    static Schema schema() {
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

    /** The same, which may be null too. */
    static Schema orNull(Schema schema) {
        return schema.addType(SchemaType.NULL);
    }
}
