package dev.tailor.changing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Clusters;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages ask Postgres a few times and Atlas never, whatever there is. */
@QuarkusTest
class CostTest {
    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Statements statements;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"resize", "pause", "resume", "deletion", "edit"})
    void a_page_costs_the_same_however_much_there_is(String page) {
        var cart = world.ready("dana", "orders-cart", "S").id();
        var few = statements.of(() -> open(cart + "/" + page));

        clusters.describe(world.person("dana"), cart, "Cart", manyLabels());
        IntStream.range(0, 5).forEach(number -> world.asked("lena", "orders-" + number, "S"));
        world.atlas().forgetJournal();

        assertThat(statements.of(() -> open(cart + "/" + page))).isEqualTo(few).isLessThanOrEqualTo(8);
        assertThat(world.atlas().countRequests()).isZero();
    }

    private static Map<String, String> manyLabels() {
        var labels = new TreeMap<String, String>();
        IntStream.range(0, 20).forEach(number -> labels.put("key-" + number, "value"));
        return labels;
    }

    private static void open(String page) {
        assertThat(Visitor.dana().open("/clusters/" + page).status()).isEqualTo(200);
    }
}
