package dev.tailor.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.World;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("MA-24")
class ReplicasTest {
    @Inject
    World world;

    @Inject
    Replicas replicas;

    @Inject
    EntityManager database;

    @BeforeEach
    @AfterEach
    void alone() {
        world.reset();
        run("delete from replica");
    }

    @Test
    void one_that_says_so_twice_is_one() {
        assertThat(replicas.beat()).isEqualTo(1);
        assertThat(replicas.beat()).isEqualTo(1);
    }

    @Test
    void others_count_while_they_are_heard_of() {
        another(World.MORNING);
        another(World.MORNING.minusSeconds(59));

        assertThat(replicas.beat()).isEqualTo(3);
        world.pass(Duration.ofSeconds(2));
        assertThat(replicas.beat()).isEqualTo(2);
        world.pass(Duration.ofMinutes(1));
        assertThat(replicas.beat()).isEqualTo(1);
    }

    @Test
    void one_that_ends_is_not_waited_for() {
        replicas.beat();
        another(World.MORNING);
        replicas.leave();

        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void the_long_dead_are_forgotten() {
        another(World.MORNING.minus(Duration.ofDays(2)));
        replicas.beat();

        assertThat(rows()).isEqualTo(1);
    }

    private void another(Instant seen) {
        run("insert into replica values ('%s', 'another', '%s', '%s')".formatted(UUID.randomUUID(), seen, seen));
    }

    private long rows() {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Number) database.createNativeQuery("select count(*) from replica")
                        .getSingleResult())
                .longValue();
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).executeUpdate());
    }
}
