package dev.tailor.web;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;

/** A failure for programs, as RFC 9457 wants it, with more members of our own. */
final class ProblemJson {
    private ProblemJson() {}

    static String of(Failure failure, String reference) {
        var problem = new JsonObject()
                .put("kind", failure.kind())
                .put("status", failure.status())
                .put("title", failure.title())
                .put("detail", failure.sentence())
                .put("message", failure.sentence())
                .put("reference", reference);
        if (failure.upstream() != null) {
            problem.put("message", failure.upstream().message()).put("upstream", upstream(failure.upstream()));
        }
        if (!failure.errors().isEmpty()) {
            problem.put("errors", errors(failure.errors()));
        }
        return problem.encode();
    }

    private static JsonArray errors(Map<String, String> sentences) {
        var errors = new JsonArray();
        sentences.forEach((field, sentence) ->
                errors.add(new JsonObject().put("field", field).put("sentence", sentence)));
        return errors;
    }

    private static JsonObject upstream(Upstream said) {
        return new JsonObject()
                .put("status", said.status() == 0 ? null : said.status())
                // Atlas's own name of its status
                .put("error", said.status() == 0 ? null : said.status())
                .put("errorCode", said.errorCode())
                .put("detail", said.detail())
                .put("reason", said.reason())
                .put("parameters", new JsonArray(said.parameters()));
    }
}
