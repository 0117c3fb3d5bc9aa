package dev.tailor.web;

import java.sql.SQLException;
import java.util.stream.Stream;

/** Tells what no form of ours sends, and Postgres or the form's reader refuses, from faults of our own. */
final class Unstorable {
    private Unstorable() {}

    static boolean isCauseOf(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> hasZeroByte(cause) || hasTooManyFields(cause));
    }

    /** SQLSTATE 22021 is "character not in repertoire": texts of Postgres hold every sign but the zero byte. */
    private static boolean hasZeroByte(Throwable cause) {
        return cause instanceof SQLException failed && "22021".equals(failed.getSQLState());
    }

    /** The reader of forms throws a plain exception with these words. */
    private static boolean hasTooManyFields(Throwable cause) {
        return String.valueOf(cause.getMessage()).startsWith("Param limit of ");
    }
}
