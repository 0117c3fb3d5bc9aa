package dev.tailor.api;

import dev.tailor.cluster.Refusal;
import dev.tailor.web.Failure;
import dev.tailor.web.FailureWords;
import dev.tailor.web.ForPrograms;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What programs read where pages have a form to point at, or speak of pages. */
@ApplicationScoped
class ApiWords implements FailureWords {
    @Inject
    CurrentVertxRequest current;

    @Override
    public Optional<Failure> of(Throwable thrown) {
        var context = current.getCurrent();
        return context != null && ForPrograms.isMeantBy(context) ? forProgram(thrown) : Optional.empty();
    }

    private static Optional<Failure> forProgram(Throwable thrown) {
        if (thrown instanceof Refusal.OverQuota lack) {
            return Optional.of(Failure.of(409, "over-quota", "The team may not have so much", lack.getMessage())
                    .at(lack.problems()));
        }
        if (thrown instanceof Refusal.Invalid wrong) {
            return Optional.of(Failure.of(400, "invalid", "Something in this request is wrong", wrong.getMessage())
                    .at(wrong.problems()));
        }
        if (thrown instanceof Refusal.NotFound) {
            return Optional.of(Failure.of(
                    404, "not-found", "There is nothing here", "It does not exist, or is not yours to see."));
        }
        return Optional.empty();
    }
}
