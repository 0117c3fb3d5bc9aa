package dev.tailor.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Visitor;
import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConnectCardTest {
    @Inject
    World world;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    void a_developer_without_a_login_is_offered_one() {
        var cluster = world.ready("dana", "orders-cart", "S");

        var card = Visitor.dana().open("/clusters/" + cluster.id());

        assertThat(card.text(".copy code")).isEqualTo("mongodb+srv://orders-cart.k3xq7.mongodb.net/");
        assertThat(card.text()).contains("You have no login here yet.", "Create login");
    }
}
