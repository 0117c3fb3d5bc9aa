package dev.tailor.web;

import java.sql.SQLException;
import java.util.stream.Stream;

/** Tells an unreachable database from a statement that failed. */
final class PostgresAway {
    private PostgresAway() {}

    static boolean isCauseOf(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof SQLException failed && isAway(failed));
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
