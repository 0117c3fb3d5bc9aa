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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Database users, from the first call to the last. */
@QuarkusTest
@QuarkusTestResource(SimulatorResource.class)
class AtlasUsersTest {
    private static final Duration UNTIL_APPLIED = Duration.ofMinutes(2);
    private static final String EXPORT = "arn:aws:iam::123456789012:role/orders-export";
    private static final AtlasRole READ_SHOP = new AtlasRole("read", "shop", null);
    private static final AtlasRole WRITE_CARTS = new AtlasRole("readWrite", "shop", "carts");

    @Inject
    AtlasUsers users;

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
        var dana = create("dana-orders");

        assertThat(dana.reaches("orders-ledger")).isTrue();
        assertThat(dana.reaches("orders-events")).isFalse();
        assertThat(clusters.status(ORDERS, "orders-ledger").applied()).isFalse();
        simulator.advance(UNTIL_APPLIED);
        assertThat(clusters.status(ORDERS, "orders-ledger").applied()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dana/orders",
                "dana?orders",
                "dana@orders",
                "100%",
                "50%2F",
                "Dana Diaz",
                "dana;orders",
                "a/b?c d@e%"
            })
    @Tag("PA-04")
    @Tag("PA-10")
    void a_name_of_any_characters_goes_there_and_back(String name) {
        create(name);

        assertThat(users.find(ORDERS, name)).map(AtlasUser::username).contains(name);
        users.resetPassword(ORDERS, name, "another-long-password");
        users.change(ORDERS, "admin", name, AtlasUserChange.NOTHING.roles(List.of(READ_SHOP)));
        users.delete(ORDERS, name);
        assertThat(users.find(ORDERS, name)).isEmpty();
    }

    @Test
    @Tag("PA-05")
    void several_roles_arrive_as_they_were_asked_for() {
        var created = create("checkout-api", WRITE_CARTS, READ_SHOP, new AtlasRole("dbAdmin", "test-db", null));

        assertThat(users.find(ORDERS, "checkout-api")).contains(created);
        assertThat(created.roles()).contains(WRITE_CARTS, READ_SHOP, new AtlasRole("dbAdmin", "test-db", null));
    }

    @Test
    @Tag("PA-05")
    void a_second_user_of_the_same_name_is_a_conflict() {
        create("dana-orders");

        assertThatThrownBy(() -> create("dana-orders"))
                .isInstanceOfSatisfying(
                        AtlasFailure.Conflict.class, taken -> assertThat(taken.hasCode(AtlasCode.USER_ALREADY_EXISTS))
                                .isTrue());
    }

    @Test
    @Tag("PA-08")
    void a_new_password_leaves_everything_else() {
        var before = create("dana-orders");

        users.resetPassword(ORDERS, "dana-orders", "another-long-password");

        assertThat(users.find(ORDERS, "dana-orders")).contains(before);
    }

    @Test
    @Tag("PA-08")
    void new_roles_replace_those_of_before_and_leave_everything_else() {
        var before = create("dana-orders");

        var after = change("dana-orders", AtlasUserChange.NOTHING.roles(List.of(READ_SHOP)));

        assertThat(after.roles()).containsExactly(READ_SHOP);
        assertThat(after.scopes()).isEqualTo(before.scopes());
    }

    @Test
    void scopes_and_the_end_change_too_and_the_end_is_taken_away() {
        create("dana-orders");
        var tomorrow = simulator.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);

        var ending =
                change("dana-orders", AtlasUserChange.NOTHING.scopes(List.of()).endingAt(tomorrow));
        assertThat(ending.deleteAfter()).isEqualTo(tomorrow);
        assertThat(ending.reaches("orders-events")).isTrue();
        assertThat(change("dana-orders", AtlasUserChange.NOTHING.endingAt(null)).deleteAfter())
                .isNull();
    }

    @Test
    @Tag("PN-17")
    void a_user_without_a_password_is_listed_read_and_removed() {
        assertThat(users.list(ORDERS))
                .filteredOn(AtlasUser::external)
                .extracting(AtlasUser::username)
                .containsExactly(EXPORT);
        assertThat(users.find(ORDERS, AtlasUser.EXTERNAL, EXPORT)).isPresent();
        assertThat(users.find(ORDERS, EXPORT)).isEmpty();

        users.delete(ORDERS, AtlasUser.EXTERNAL, EXPORT);

        assertThat(users.find(ORDERS, AtlasUser.EXTERNAL, EXPORT)).isEmpty();
    }

    @Test
    @Tag("PA-10")
    void a_second_removal_finds_nobody() {
        create("dana-orders");
        users.delete(ORDERS, "dana-orders");

        assertThatThrownBy(() -> users.delete(ORDERS, "dana-orders")).isInstanceOf(AtlasFailure.NotFound.class);
    }

    private AtlasUser create(String name, AtlasRole... more) {
        var roles = Stream.concat(Stream.of(AtlasRole.everywhere("readWriteAnyDatabase")), Arrays.stream(more))
                .toList();
        return users.create(
                ORDERS,
                new NewAtlasUser(
                        name, "a-long-password", roles, List.of(AtlasScope.cluster("orders-ledger")), null, null));
    }

    private AtlasUser change(String name, AtlasUserChange change) {
        return users.change(ORDERS, AtlasUser.ADMIN, name, change);
    }
}
