package dev.tailor.news;

import dev.tailor.cluster.News;
import dev.tailor.work.Agenda;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/** Writes news down in the transaction of what they tell, and puts on the agenda to tell them: all of it, or nothing. */
@ApplicationScoped
class Outbox {
    private static final String INSERT = """
            insert into news (id, at, kind, team, cluster_id, subject, change_id, who_id, who_name, what, more, until)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @Inject
    DataSource postgres;

    @Inject
    Agenda agenda;

    @Inject
    Clock clock;

    /** Not through Hibernate, which may be in the middle of storing the very change that is told. */
    void write(@Observes News news) {
        var id = UUID.randomUUID();
        var now = clock.instant();
        try (var connection = postgres.getConnection();
                var statement = connection.prepareStatement(INSERT)) {
            fill(statement, values(id, news, now));
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("The news could not be written down", failed);
        }
        agenda.putOnce(TellTask.instance(id), now);
    }

    private static Object[] values(UUID id, News news, Instant now) {
        return new Object[] {
            id,
            utc(now),
            news.kind().key(),
            news.team(),
            news.clusterId(),
            news.subject(),
            news.changeId(),
            news.who().id(),
            news.who().name(),
            news.what(),
            news.more(),
            news.until() == null ? null : utc(news.until())
        };
    }

    private static void fill(PreparedStatement statement, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
