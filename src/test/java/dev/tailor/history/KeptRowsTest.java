package dev.tailor.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailor.MovableClock;
import dev.tailor.World;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database itself keeps the history: nobody changes a row, and what goes is what is older than the configured time. */
@QuarkusTest
@Tag("MA-23")
class KeptRowsTest {
    @Inject
    World world;

    @Inject
    MovableClock clock;

    @Inject
    EntityManager database;

    @Inject
    Ledger ledger;

    @Inject
    Events events;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update event set what = 'did nothing'",
                "update event set outcome = ''",
                "delete from event",
                "truncate event",
                "do 'begin perform set_config(''tailor.forgets'', ''on'', true); delete from event; end'",
            })
    void nobody_changes_a_row_or_takes_one_away(String statement) {
        ledger.write(Deed.of(Act.OTHER, "did something"));

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeQuery(statement).executeUpdate()))
                .hasStackTraceContaining("The history is only ever added to");
        assertThat(everything()).containsExactly("did something");
    }

    @Test
    void what_is_older_than_the_configured_time_is_forgotten() {
        old("2020-01-01T00:00:00Z", "long ago");
        old("2023-11-26T09:00:00Z", "three years ago, nearly");
        ledger.write(Deed.of(Act.OTHER, "now"));

        world.roundOf("forget-history");
        assertThat(everything()).containsExactly("now", "three years ago, nearly");

        clock.advance(Duration.ofDays(3));
        world.roundOf("forget-history");
        assertThat(everything()).containsExactly("now");
    }

    @Test
    void the_last_thirty_days_are_never_forgotten() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                        insert into event (at, who_name, what, outcome) values
                        (now() - interval '29 days', 'Ada', 'last month', '')""").executeUpdate());

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                                "select forget_events(now() - interval '29 days', 10)", Integer.class)
                        .getSingleResult()))
                .hasStackTraceContaining("last 30 days");
        assertThat(everything()).containsExactly("last month");
    }

    @Test
    void a_row_stands_or_falls_with_what_it_tells() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    ledger.write(Deed.of(Act.OTHER, "did what failed"));
                    throw new IllegalStateException("failed");
                }))
                .hasMessageContaining("failed");

        assertThat(everything()).isEmpty();
    }

    private void old(String at, String what) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "insert into event (at, who_name, what, outcome) values (cast(?1 as timestamptz), 'Ada', ?2, '')")
                .setParameter(1, at)
                .setParameter(2, what)
                .executeUpdate());
    }

    private List<String> everything() {
        return events.page(new EventQuery(List.of(), "", "", "", null, null, null), null, 10).stream()
                .map(Event::what)
                .toList();
    }
}
