package dev.tailor.web;

import dev.tailor.history.Act;
import dev.tailor.history.Caller;
import dev.tailor.history.Deed;
import dev.tailor.history.Ledger;
import dev.tailor.history.Result;
import io.quarkus.logging.Log;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** What signed-in people tried and did not get, for the history. */
@ApplicationScoped
public class Attempts {
    private static final Set<Integer> REFUSED = Set.of(403, 404, 409);

    @Inject
    Ledger ledger;

    @Inject
    Caller caller;

    @Inject
    RoutingContext request;

    /** Whether an answer of this status says that something was tried in vain; what was mistyped was not. */
    public static boolean tells(int status) {
        return REFUSED.contains(status) || status >= 500;
    }

    /**
     * Writes it down. The answer stays what it is where this can't be written, or nobody can say who it was while Postgres
     * is away: nothing was done.
     *
     * @param tried what they sent, and what it was about: "tried POST /clusters/{id}/pause"
     */
    public void note(Deed tried, int status) {
        if (PostgresAway.wasMet(request)) {
            Log.warnf("The history lacks that somebody %s: Postgres is away", tried.what());
            return;
        }
        try {
            if (caller.person().isPresent()) {
                ledger.write(tried.ended(status < 500 ? Result.REFUSED : Result.FAILED, "Answered with " + status));
            }
        } catch (RuntimeException unwritten) {
            Log.warnf(unwritten, "The history lacks that somebody %s, answered with %d", tried.what(), status);
        }
    }

    /** Something that was tried, to nothing in particular yet. */
    public static Deed of(String words) {
        return Deed.of(Act.ATTEMPT, "tried " + words);
    }
}
