package dev.tailor.web;

import io.vertx.ext.web.RoutingContext;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * Tells an unreachable database from a statement that failed. What a request has met it does not try again: each try may
 * wait for as long as the first.
 */
final class PostgresAway {
    private static final int MOST_CAUSES = 20;
    private static final String MET = "tailor.postgres-away";

    private PostgresAway() {}

    /** From now on nothing that this request could do without asks Postgres. */
    static void met(RoutingContext request) {
        request.put(MET, true);
    }

    static boolean wasMet(RoutingContext request) {
        return request.get(MET) != null;
    }

    static boolean isCauseOf(Throwable thrown) {
        return isCauseOf(thrown, MOST_CAUSES);
    }

    /** Beside the causes are the suppressed ones: a commit that failed tells its reason there. */
    private static boolean isCauseOf(Throwable thrown, int deep) {
        if (thrown == null || deep == 0) {
            return false;
        }
        return thrown instanceof SQLException failed && isAway(failed)
                || Arrays.stream(thrown.getSuppressed()).anyMatch(beside -> isCauseOf(beside, deep - 1))
                || isCauseOf(thrown.getCause(), deep - 1);
    }

    /** SQLSTATE 08 is "connection exception", 57P0 "shutting down or starting", 53300 "too many connections". */
    private static boolean isAway(SQLException failed) {
        var state = failed.getSQLState();
        if (state == null) {
            // the pool's own timeout has no state: all connections are busy or none can be made
            return String.valueOf(failed.getMessage()).contains("cquisition timeout");
        }
        return state.startsWith("08") || state.startsWith("57P0") || state.equals("53300");
    }
}
