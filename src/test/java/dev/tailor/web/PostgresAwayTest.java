package dev.tailor.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("MA-24")
class PostgresAwayTest {
    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03", "53300"})
    void a_connection_that_ended_is_one_reason_among_causes(String state) {
        assertThat(PostgresAway.isCauseOf(new IllegalStateException(new SQLException("gone", state))))
                .isTrue();
    }

    @Test
    void a_commit_that_failed_tells_its_reason_beside_its_causes() {
        var commit = new RollbackException("Could not commit transaction.");
        commit.addSuppressed(new IllegalStateException(new SQLException("terminating connection", "57P01")));

        assertThat(PostgresAway.isCauseOf(new IllegalStateException(commit))).isTrue();
    }

    @Test
    void a_statement_that_failed_is_another() {
        assertThat(PostgresAway.isCauseOf(new IllegalStateException(new SQLException("duplicate key", "23505"))))
                .isFalse();
    }
}
