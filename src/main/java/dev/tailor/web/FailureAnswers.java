package dev.tailor.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;

/** Turns a {@link Failure} into what is sent: a page, or problem JSON, after writing it to the log. */
@RequestScoped
public class FailureAnswers {
    private static final Logger LOG = Logger.getLogger(FailureAnswers.class);
    private static final String PAGE = "text/html;charset=UTF-8";
    private static final String PROBLEM = "application/problem+json";

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance failure(Failure failure, String reference);
    }

    @Inject
    RoutingContext context;

    @Inject
    Frame frame;

    /** The answer to the present request; {@code cause} goes to the log only, and may be null. */
    public Response answer(Failure failure, Throwable cause) {
        log(failure, cause);
        var answer = Response.status(failure.status()).entity(body(failure)).type(type());
        if (!failure.retryAfter().isZero()) {
            answer.header("Retry-After", failure.retryAfter().toSeconds());
        }
        return answer.build();
    }

    /** The same on any thread: where no page matched we are still on the event loop, which must not wait for Postgres. */
    Uni<Response> anywhere(Failure failure, Throwable cause) {
        if (BlockingOperationControl.isBlockingAllowed()) {
            return Uni.createFrom().item(answer(failure, cause));
        }
        return UniHelper.toUni(context.vertx().executeBlocking(() -> answer(failure, cause), false));
    }

    private String type() {
        return Asker.of(context.request()) == Asker.PROGRAM ? PROBLEM : PAGE;
    }

    private String body(Failure failure) {
        return type().equals(PROBLEM) ? json(failure) : page(failure);
    }

    private String json(Failure failure) {
        return new JsonObject()
                .put("kind", failure.kind())
                .put("status", failure.status())
                .put("title", failure.title())
                .put("detail", failure.sentence())
                .put("reference", Reference.of(context))
                .encode();
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

    private void log(Failure failure, Throwable cause) {
        var request = context.request();
        var what = request.method() + " " + request.path() + " ended with " + failure.status() + " " + failure.kind();
        if (!failure.isOurs()) {
            LOG.info(what);
        } else if (cause instanceof Failed known) {
            LOG.warn(what + known.reason());
        } else {
            LOG.error(what, cause);
        }
    }
}
