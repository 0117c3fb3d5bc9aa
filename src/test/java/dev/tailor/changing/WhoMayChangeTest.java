package dev.tailor.changing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Edits;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of the table of roles that these pages are, cell by cell: reading and changing, as everybody. */
@QuarkusTest
@Tag("MA-09")
class WhoMayChangeTest {
    @Inject
    World world;

    String cart;

    @BeforeEach
    void begin() {
        world.reset();
        cart = "/clusters/" + world.ready("dana", "orders-cart", "S").id() + "/";
    }

    @ParameterizedTest
    @CsvSource({"dana, 200", "lena, 200", "ada, 200", "vic, 403", "otto, 404"})
    void pages_open_for_those_who_may_change(String person, int status) {
        for (var page : new String[] {"resize", "resize/summary", "pause", "resume", "deletion", "edit"}) {
            assertThat(Visitor.named(person).get(cart + page).status())
                    .as("%s for %s", page, person)
                    .isEqualTo(status);
        }
    }

    @ParameterizedTest
    @CsvSource({"vic, 403", "otto, 404"})
    void forms_change_nothing_for_those_who_may_not(String person, int status) {
        var sender = Sender.named(person);
        var change = world.changeOf(world.asked("dana", "orders-big", "L"));

        assertThat(sender.send(cart + "resize", Map.of("size", "M")).status()).isEqualTo(status);
        assertThat(sender.send(cart + "pause", Map.of()).status()).isEqualTo(status);
        assertThat(sender.send(cart + "resume", Map.of()).status()).isEqualTo(status);
        assertThat(sender.send(cart + "deletion", Map.of("confirm", "orders-cart"))
                        .status())
                .isEqualTo(status);
        assertThat(sender.send(cart + "edit", Map.of("description", "Mine")).status())
                .isEqualTo(status);
        assertThat(sender.send("/changes/" + change + "/withdrawal", Map.of()).status())
                .isEqualTo(status);
        assertThat(sender.send("/changes/" + change + "/retry", Map.of()).status())
                .isEqualTo(status);
        assertThat(world.fresh(UUID.fromString(cart.split("/")[2])))
                .satisfies(same -> assertThat(same.state()).isEqualTo(ClusterState.READY))
                .satisfies(same -> assertThat(same.description()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"dana, 303, 303", "lena, 303, 303", "ada, 303, 303", "vic, 403, 403", "otto, 303, 404"})
    void each_person_meets_their_row(String person, int ordering, int editing) {
        var sender = Sender.named(person);
        var project = person.equals("ada") ? ownProject() : "";

        var order = sender.send("/clusters/new", Map.of("name", "a-new-one", "size", "S", "project", project));
        assertThat(order.status()).isEqualTo(ordering);
        var read = Edits.reading(world.fresh(UUID.fromString(cart.split("/")[2])));
        assertThat(sender.send(cart + "edit", Map.of("description", "Ours", "read", read))
                        .status())
                .isEqualTo(editing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"resize", "resize/summary", "pause", "resume", "deletion", "edit"})
    void nobody_is_sent_to_sign_in(String page) {
        assertThat(Visitor.nobody().get(cart + page).status()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"withdrawal", "retry"})
    void a_link_decides_nothing(String what) {
        var change = world.changeOf(world.asked("dana", "orders-big", "L"));

        assertThat(Visitor.dana().get("/changes/" + change + "/" + what).status())
                .isIn(404, 405);
    }

    private static String ownProject() {
        return Visitor.ada()
                .open("/clusters/new")
                .form("form[action='/clusters/new']")
                .offers("project")
                .get(0);
    }
}
