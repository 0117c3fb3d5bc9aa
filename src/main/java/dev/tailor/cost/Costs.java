package dev.tailor.cost;

import dev.tailor.cluster.Refusal;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/** Adds up what the history says, in two statements whatever there is. */
@ApplicationScoped
public class Costs {
    /** A year, the present month included. */
    static final int MONTHS = 12;

    @Inject
    DataSource postgres;

    @Inject
    Clock clock;

    /**
     * What was spent in the last twelve months, the present one included, month by month.
     *
     * @param team the only one that is wanted; null or empty for all that they lead
     * @param label a key whose values are told apart; null or empty for none
     * @throws Refusal.NotAllowed where they lead none
     */
    @Transactional
    public List<Spent> spent(Person lead, String team, String label) {
        return report(CostSearch.of(lead, team, label)).spent();
    }

    @Transactional
    Report report(CostSearch search) {
        return report(search.teams(), search.label());
    }

    private Report report(Collection<String> teams, String label) {
        var months = Months.until(clock.instant(), MONTHS);
        try (var connection = postgres.getConnection()) {
            return report(connection, new StepQuery(teams, label, months.start()), months);
        } catch (SQLException failed) {
            throw new IllegalStateException("The costs could not be read", failed);
        }
    }

    private static Report report(Connection connection, StepQuery query, Months months) throws SQLException {
        var accountant = new Accountant(months, PriceList.read(connection));
        query.read(connection, accountant);
        return new Report(months, query.label(), accountant.accounts());
    }
}
