package dev.tailor.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Where deeds are written down. */
@ApplicationScoped
public class Ledger {
    private static final String COLUMNS = "at, act, what, outcome, result, who_id, who_name, who_email, token,"
            + " address, reference, task, cluster_id, atlas_id, cluster_name, project_id, project_name,"
            + " team, change_id, told";

    /** The only conflict there is: the same look, or the same refused attempt, within a minute. */
    private static final String INSERT =
            "insert into event (" + COLUMNS + ") values (" + placeholders() + ") on conflict do nothing";

    @Inject
    DataSource postgres;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Adds a row: in the present transaction, so that it stands with what it tells or falls with it, else at once. Not
     * through Hibernate, which may be in the middle of storing the very change that is told.
     */
    public void write(Deed deed) {
        try (var connection = postgres.getConnection();
                var statement = connection.prepareStatement(INSERT)) {
            fill(statement, values(deed, caller.origin()));
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("The history could not be written", failed);
        }
    }

    private Object[] values(Deed deed, Origin origin) {
        var who = deed.who() == null ? origin.who() : deed.who();
        var subject = deed.subject();
        return new Object[] {
            OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
            deed.act().key(),
            deed.what(),
            deed.outcome(),
            deed.result().key(),
            who.id(),
            who.name(),
            who.email(),
            origin.tokenOf(who),
            origin.address(),
            origin.reference(),
            origin.task(),
            subject.clusterId(),
            subject.atlasId(),
            subject.clusterName(),
            subject.projectId(),
            subject.projectName(),
            subject.team(),
            deed.changeId(),
            deed.told()
        };
    }

    private static void fill(PreparedStatement statement, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static String placeholders() {
        var columns = COLUMNS.split(",").length;
        return String.join(", ", IntStream.range(0, columns).mapToObj(i -> "?").toList());
    }
}
