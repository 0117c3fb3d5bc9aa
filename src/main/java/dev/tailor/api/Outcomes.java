package dev.tailor.api;

import dev.tailor.atlas.AtlasErrorKind;
import dev.tailor.cluster.Change;
import dev.tailor.cluster.ChangeStatus;
import dev.tailor.cluster.Decisions;
import dev.tailor.cluster.Trouble;
import dev.tailor.team.Person;
import dev.tailor.web.Failed;
import dev.tailor.web.Failure;
import dev.tailor.web.Upstream;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Waits for Atlas's first word about a change, for programs that know no other answer than Atlas's. */
@ApplicationScoped
class Outcomes {
    @Inject
    Decisions decisions;

    @Inject
    Patience patience;

    /**
     * The change, once Atlas has accepted it, or it waits for something else than Atlas, or the time is over.
     *
     * @return fails with {@link Failed} in Atlas's words where Atlas has not done it
     */
    Uni<Change> of(Person who, Change asked, Duration most) {
        return patience.until(() -> decisions.get(who, asked.id()), Outcomes::isHeard, most)
                .map(Outcomes::accepted);
    }

    private static boolean isHeard(Change change) {
        return change.status() != ChangeStatus.DUE
                || change.trouble().isPresent()
                || change.notBefore().isPresent();
    }

    private static Change accepted(Change change) {
        if (change.status() == ChangeStatus.FAILED || change.status() == ChangeStatus.DUE) {
            change.trouble().ifPresent(why -> {
                throw new Failed(failure(change, why));
            });
        }
        return change;
    }

    private static Failure failure(Change change, Trouble why) {
        var kind = AtlasErrorKind.noted(why.status());
        var again = change.status() == ChangeStatus.DUE ? " Tailor asks again by itself." : "";
        var said = new Upstream(kind.message(), why.status(), code(why), why.detail(), reason(why), List.of(), false);
        return Failure.of(kind.status(), kind.word(), "Atlas has not done this", why.meaning() + again)
                .quoting(said);
    }

    private static String code(Trouble why) {
        return why.code().isEmpty() ? null : why.code();
    }

    private static String reason(Trouble why) {
        return Optional.ofNullable(Response.Status.fromStatusCode(why.status()))
                .map(Response.Status::getReasonPhrase)
                .orElse("");
    }
}
