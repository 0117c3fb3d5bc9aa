package dev.tailor.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Turns a {@link Failure} into what is sent: a page, or problem JSON, after writing it to the log. */
@RequestScoped
public class FailureAnswers {
    private static final Logger LOG = Logger.getLogger(FailureAnswers.class);
    private static final String PROBLEM = "application/problem+json";

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance failure(Failure failure, String reference);
    }

    @Inject
    RoutingContext context;

    @Inject
    Frame frame;

    @Inject
    Explanations explanations;

    /** The answer to the present request; {@code cause} goes to the log only, and may be null. */
    public Response answer(Failure failure, Throwable cause) {
        take(failure, cause);
        var answer = Response.status(failure.status()).entity(body(failure)).type(type());
        return retryLater(answer, failure).build();
    }

    /** What went wrong, for whoever takes words and no answer of HTTP; the log gets it as for all others. */
    public Said say(Throwable thrown) {
        var failure = explanations.of(thrown);
        take(failure, thrown);
        if (!failure.retryAfter().isZero() && !context.response().headWritten()) {
            context.response()
                    .putHeader("Retry-After", Long.toString(failure.retryAfter().toSeconds()));
        }
        return new Said(
                failure.status(),
                failure.title() + ". " + failure.sentence() + " Reference: " + Reference.of(context) + ".");
    }

    /** The status that an answer would have, and its sentences with the reference. */
    public record Said(int status, String sentences) {}

    /**
     * For people a page that goes on in spite of it and says so; for programs the failure, and nothing else.
     *
     * @param failed for the log, and for programs
     * @param page what people see; its status is the failure's
     */
    public Response instead(Failed failed, TemplateInstance page) {
        var failure = failed.failure();
        return instead(failed, () -> retryLater(Response.fromResponse(Pages.with(failure.status(), page)), failure)
                .build());
    }

    /** The same, where people are led to another page. */
    public Response instead(Failed failed, Supplier<Response> people) {
        if (Asker.of(context) == Asker.PROGRAM) {
            return answer(failed.failure(), failed);
        }
        take(failed.failure(), failed);
        return people.get();
    }

    /** The same on any thread: where no page matched we are still on the event loop, which must not wait for Postgres. */
    Uni<Response> anywhere(Failure failure, Throwable cause) {
        if (BlockingOperationControl.isBlockingAllowed()) {
            return Uni.createFrom().item(answer(failure, cause));
        }
        return UniHelper.toUni(context.vertx().executeBlocking(() -> answer(failure, cause), false));
    }

    private static ResponseBuilder retryLater(ResponseBuilder answer, Failure failure) {
        return failure.retryAfter().isZero()
                ? answer
                : answer.header("Retry-After", failure.retryAfter().toSeconds());
    }

    private String type() {
        return Asker.of(context) == Asker.PROGRAM ? PROBLEM : Pages.TYPE;
    }

    private String body(Failure failure) {
        return type().equals(PROBLEM) ? ProblemJson.of(failure, Reference.of(context)) : page(failure);
    }

    private String page(Failure failure) {
        try {
            return render(failure);
        } catch (RuntimeException unframed) {
            // what broke the page may be what its frame needs too; then the words come alone
            LOG.debug("The error page came without navigation", unframed);
            frame.leaveOut();
            return render(failure);
        }
    }

    private String render(Failure failure) {
        return Templates.failure(failure, Reference.of(context)).render();
    }

    private void take(Failure failure, Throwable cause) {
        log(failure, cause);
        if (PostgresAway.isCauseOf(cause)) {
            PostgresAway.met(context);
            frame.leaveOut();
        }
    }

    private void log(Failure failure, Throwable cause) {
        var request = context.request();
        var what = request.method() + " " + request.path() + " ended with " + failure.status() + " " + failure.kind();
        if (!failure.isOurs()) {
            LOG.info(what);
        } else if (failure.isDefect()) {
            LOG.error("a defect of Tailor: " + what, cause);
        } else if (cause instanceof Failed known) {
            LOG.warn(what + known.reason());
        } else if (failure.upstream() != null) {
            LOG.warn(what + ": " + cause.getMessage());
        } else {
            LOG.error(what, cause);
        }
    }
}
