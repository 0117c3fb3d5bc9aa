package dev.tailor.expiry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Expiries;
import dev.tailor.cluster.Expiring;
import dev.tailor.cluster.ExpiryNears;
import dev.tailor.cluster.History;
import dev.tailor.cluster.Withdrawals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** A cluster of Dana's whose time ends. Every test begins at nine o'clock on 24 Nov 2026. */
abstract class AtExpiry {
    static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    static final Duration DAY = Duration.ofDays(1);

    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Expiries expiries;

    @Inject
    ExpiryTask task;

    @Inject
    Expiring expiring;

    @Inject
    Withdrawals withdrawals;

    @Inject
    History history;

    @Inject
    Heard heard;

    /** What was fired. */
    @ApplicationScoped
    static class Heard {
        final List<ExpiryNears> warnings = new ArrayList<>();

        void hear(@Observes ExpiryNears warning) {
            warnings.add(warning);
        }

        List<ExpiryNears> warnings() {
            return List.copyOf(warnings);
        }

        void forget() {
            warnings.clear();
        }
    }

    Cluster cart;

    @BeforeEach
    void begin() {
        world.reset();
        heard.forget();
        cart = world.ready("dana", "orders-cart", "S");
    }

    /** It stays paused until so many days have gone by. */
    void retiresAfter(int days) {
        days(days - 1);
        round();
        assertThat(fresh().state()).isEqualTo(ClusterState.PAUSED);
        days(1);
        round();
        assertThat(fresh().state()).isEqualTo(ClusterState.RETIRING);
    }

    void until(LocalDate day) {
        expiries.set(world.person("dana"), cart.id(), day);
    }

    void days(int number) {
        world.pass(DAY.multipliedBy(number));
    }

    /** The whole task, but for what follows from it at Atlas. */
    void round() {
        task.goRound();
    }

    Cluster fresh() {
        return world.fresh(cart.id());
    }
}
