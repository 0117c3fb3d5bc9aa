package dev.tailor.atlas;

import static dev.tailor.SimulatorControl.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailor.SimulatorControl;
import dev.tailor.SimulatorResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Database users and the access list. */
@QuarkusTest
@QuarkusTestResource(SimulatorResource.class)
class AtlasAccessTest {
    private static final Duration UNTIL_APPLIED = Duration.ofMinutes(2);

    @Inject
    AtlasUsers users;

    @Inject
    AtlasAccessList accessList;

    @Inject
    AtlasClusters clusters;

    SimulatorControl simulator;

    @BeforeEach
    void begin() {
        simulator.reset();
        simulator.advance(UNTIL_APPLIED);
    }

    @Test
    void a_new_user_works_once_the_cluster_says_applied() {
        var dana = users.create(ORDERS, named("dana-orders"));
        assertThat(dana.reaches("orders-ledger")).isTrue();
        assertThat(dana.reaches("orders-events")).isFalse();
        assertThat(clusters.status(ORDERS, "orders-ledger").applied()).isFalse();
        simulator.advance(UNTIL_APPLIED);
        assertThat(clusters.status(ORDERS, "orders-ledger").applied()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dana/orders", "dana?orders", "dana@orders", "100%", "50%2F", "Dana Diaz", "dana;orders"})
    void a_name_of_any_characters_goes_there_and_back(String name) {
        users.create(ORDERS, named(name));
        assertThat(users.find(ORDERS, name)).map(AtlasUser::username).contains(name);
        users.resetPassword(ORDERS, name, "another-long-password");
        users.delete(ORDERS, name);
        assertThat(users.find(ORDERS, name)).isEmpty();
    }

    @Test
    void a_second_user_of_the_same_name_is_a_conflict() {
        users.create(ORDERS, named("dana-orders"));
        assertThatThrownBy(() -> users.create(ORDERS, named("dana-orders")))
                .isInstanceOfSatisfying(
                        AtlasFailure.Conflict.class, taken -> assertThat(taken.hasCode(AtlasCode.USER_ALREADY_EXISTS))
                                .isTrue());
    }

    @Test
    void a_new_password_leaves_roles_and_scopes() {
        var before = users.create(ORDERS, named("dana-orders"));
        users.resetPassword(ORDERS, "dana-orders", "another-long-password");
        assertThat(users.find(ORDERS, "dana-orders")).contains(before);
    }

    @Test
    void all_users_of_the_project_are_listed() {
        users.create(ORDERS, named("dana-orders"));
        assertThat(users.list(ORDERS)).extracting(AtlasUser::username).contains("dana-orders", "checkout-nightly");
    }

    @Test
    void an_address_is_added_found_and_removed() {
        var tomorrow = simulator.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        accessList.add(ORDERS, "203.0.113.7", "Dana at home", tomorrow);
        var entry = accessList.find(ORDERS, "203.0.113.7").orElseThrow();
        assertThat(entry.entry()).isEqualTo("203.0.113.7");
        assertThat(entry.comment()).isEqualTo("Dana at home");
        assertThat(entry.deleteAfter()).isEqualTo(tomorrow);
        accessList.remove(ORDERS, "203.0.113.7");
        assertThat(accessList.find(ORDERS, "203.0.113.7")).isEmpty();
    }

    @Test
    void an_entry_says_when_it_works() {
        accessList.add(ORDERS, "203.0.113.0/24", null);
        assertThat(accessList.status(ORDERS, "203.0.113.0/24").active()).isFalse();
        simulator.advance(UNTIL_APPLIED);
        assertThat(accessList.status(ORDERS, "203.0.113.0/24").active()).isTrue();
    }

    @Test
    void the_whole_list_is_there() {
        accessList.add(ORDERS, "203.0.113.0/24", "Dana at home");
        assertThat(accessList.list(ORDERS))
                .extracting(AtlasAccessEntry::entry)
                .contains("10.20.0.0/16", "203.0.113.0/24");
    }

    private static NewAtlasUser named(String name) {
        return new NewAtlasUser(
                name,
                "a-long-password",
                List.of(AtlasRole.everywhere("readWriteAnyDatabase")),
                List.of(AtlasScope.cluster("orders-ledger")),
                null,
                null);
    }
}
