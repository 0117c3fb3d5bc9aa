package dev.tailor.atlas;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.rest.client.reactive.runtime.ResteasyReactiveResponseExceptionMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.client.impl.RestClientRequestContext;

/** Reads answers that are no success, be they Atlas's JSON, a proxy's HTML, or nothing at all. */
final class FailureReading implements ResteasyReactiveResponseExceptionMapper<RuntimeException> {
    private static final String ERROR_CODE = "X-Error-Code";

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status >= 300;
    }

    @Override
    public RuntimeException toThrowable(Response response, RestClientRequestContext request) {
        var call = read(response);
        if (call.status() == 401) {
            var question = request.getRequestHeaders().getHeader(HttpHeaders.AUTHORIZATION) == null;
            return new Unauthorized(call, response.getHeaderString(HttpHeaders.WWW_AUTHENTICATE), question);
        }
        return Failures.of(call, RetryAfter.read(response.getHeaderString(HttpHeaders.RETRY_AFTER)));
    }

    private static FailedCall read(Response response) {
        var status = response.getStatus();
        return body(response)
                .map(body -> body.failedCall(status, response.getHeaderString(ERROR_CODE)))
                .orElseGet(() -> FailedCall.without(status, "The answer is not Atlas's: " + kind(response)));
    }

    private static Optional<Body> body(Response response) {
        try {
            var text = response.hasEntity() ? response.readEntity(String.class) : "";
            return Optional.ofNullable(Json.MAPPER.readValue(text, Body.class));
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }

    private static String kind(Response response) {
        return Objects.requireNonNullElse(response.getMediaType(), "empty").toString();
    }

    /** Numbers and texts mix among parameters. The token endpoint describes its errors by OAuth's name. */
    record Body(
            Object error,
            String errorCode,
            @JsonAlias("error_description") String detail,
            String reason,
            List<Object> parameters) {
        FailedCall failedCall(int status, String codeOfHeader) {
            var code = errorCode == null ? codeOfHeader : errorCode;
            var about = Objects.requireNonNullElse(parameters, List.of()).stream()
                    .map(String::valueOf)
                    .toList();
            return new FailedCall(status, code, detail, reason, about, code != null || isStatus(status), 0);
        }

        /** Atlas repeats the status in its errors, be there a code or not. */
        private boolean isStatus(int status) {
            return String.valueOf(status).equals(String.valueOf(error));
        }
    }
}
