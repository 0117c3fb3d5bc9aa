package dev.tailor.web;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

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
        return problem.encode();
    }

    private static JsonObject upstream(Upstream said) {
        return new JsonObject()
                .put("status", said.status() == 0 ? null : said.status())
                .put("errorCode", said.errorCode())
                .put("detail", said.detail())
                .put("reason", said.reason())
                .put("parameters", new JsonArray(said.parameters()));
    }
}
