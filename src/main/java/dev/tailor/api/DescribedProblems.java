package dev.tailor.api;

import dev.tailor.tokens.TokenScope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What a route answers when it can't: each status that it may have, with an example of its kind. */
final class DescribedProblems {
    private static final String REFERENCE = "7F3K-92QD";

    private DescribedProblems() {}

    /** Replaces what the code's exceptions have left there. */
    static void complete(Operation operation, HttpMethod method, TokenScope needed) {
        var responses = operation.getResponses();
        List.copyOf(responses.getAPIResponses().keySet()).stream()
                .filter(status -> status.matches("[45]\\d\\d"))
                .forEach(responses::removeAPIResponse);
        anybody(operation, needed);
        asked(operation);
        if (method != HttpMethod.GET) {
            changing(operation);
        }
        responses.addAPIResponse(
                "default",
                response("It was not done. Where Atlas said so, its own words are in upstream.")
                        .content(OASFactory.createContent()
                                .addMediaType(
                                        "application/problem+json",
                                        media().example(example(
                                                502,
                                                "ErrAtlasUnexpected",
                                                "Atlas answers in an unexpected way",
                                                "Atlas failed at this. Nothing more is known.")))));
    }

    private static void anybody(Operation operation, TokenScope needed) {
        add(operation, 401, "token-unknown", "This token is none of Tailor’s", "Make one on the page Access tokens.");
        add(
                operation,
                403,
                "scope-" + needed.word(),
                "This token lacks the scope " + needed.word(),
                "Nothing was changed. Use a token with the scope " + needed.word() + ".");
        add(
                operation,
                429,
                "too-many-requests",
                "You ask more often than Tailor answers",
                "Nothing was changed. Wait as long as Retry-After says.");
    }

    private static void asked(Operation operation) {
        if (operation.getRequestBody() != null || DescribedParameters.has(operation, In.QUERY)) {
            add(operation, 400, "invalid", "Something in this request is wrong", "There is no parameter “x” here.");
        }
        if (DescribedParameters.has(operation, In.PATH)) {
            add(operation, 404, "not-found", "There is nothing here", "It does not exist, or is not yours to see.");
        }
    }

    private static void changing(Operation operation) {
        add(operation, 409, "not-possible", "This can’t be done now", "orders-cart is being changed.");
        add(
                operation,
                503,
                "read-only",
                "Nothing can be asked for at present",
                "Tailor is read-only while the platform team works on it. Nothing was changed.");
        if (DescribedParameters.has(operation, In.HEADER, "If-Match")) {
            add(operation, 412, "changed-meanwhile", "It has changed since you read it", "Nothing was done.");
            add(operation, 428, "precondition-required", "Say which version you have read", "Send If-Match.");
        }
        if (DescribedParameters.has(operation, In.HEADER, "Idempotency-Key")) {
            add(
                    operation,
                    422,
                    "key-reused",
                    "This Idempotency-Key belongs to another request",
                    "It was sent with other content before. Nothing was changed: send a new key.");
        }
    }

    private static void add(Operation operation, int status, String kind, String title, String detail) {
        var content = OASFactory.createContent()
                .addMediaType("application/problem+json", media().example(example(status, kind, title, detail)));
        operation
                .getResponses()
                .addAPIResponse(Integer.toString(status), response(title).content(content));
    }

    private static APIResponse response(String words) {
        return OASFactory.createAPIResponse().description(words);
    }

    private static MediaType media() {
        return OASFactory.createMediaType().schema(OASFactory.createSchema().ref(ProblemSchema.NAME));
    }

    private static Map<String, Object> example(int status, String kind, String title, String detail) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("kind", kind);
        problem.put("status", status);
        problem.put("title", title);
        problem.put("detail", detail);
        problem.put("message", detail);
        problem.put("reference", REFERENCE);
        return problem;
    }
}
