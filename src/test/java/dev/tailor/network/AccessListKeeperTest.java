package dev.tailor.network;

import static dev.tailor.SimulatorControl.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever Atlas loses, refuses and leaves unanswered of additions: the list becomes what was asked for, or the page says why not. */
@QuarkusTest
@Tag("PN-10")
class AccessListKeeperTest extends AtAccessList {
    @Test
    void an_addition_that_atlas_loses_is_made_again() {
        world.atlas().fault("lost-write", 2, "POST", "accessList");
        letIn("203.0.113.7");

        keeper.keep(project);
        assertThat(entry("203.0.113.7").status()).isEqualTo(EntryStatus.ASKED);
        keeper.keep(project);
        keeper.keep(project);

        assertThat(inAtlas()).containsExactlyInAnyOrder(OFFICE, "203.0.113.7");
        assertThat(entry("203.0.113.7").status()).isEqualTo(EntryStatus.PENDING);
    }

    @Test
    void what_atlas_loses_ten_times_is_given_up() {
        world.atlas().fault("lost-write", 20, "POST", "accessList");
        letIn("203.0.113.7");

        for (int pass = 0; pass < 11; pass++) {
            keeper.keep(project);
        }

        assertThat(entry("203.0.113.7").status()).isEqualTo(EntryStatus.REFUSED);
        assertThat(entry("203.0.113.7").trouble()).isEqualTo("Atlas said yes 10 times, and did not keep it.");
        assertThat(entry("203.0.113.7").reference()).matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(world.atlas().countRequests("POST", "accessList")).isEqualTo(10);
    }

    @Test
    void while_atlas_is_away_nothing_is_given_up() {
        letIn("203.0.113.7");
        world.atlas().fault("html503", 15, "POST", "accessList");

        for (int pass = 0; pass < 15; pass++) {
            keeper.keep(project);
        }
        assertThat(entry("203.0.113.7").status()).isEqualTo(EntryStatus.ASKED);
        assertThat(entry("203.0.113.7").trouble()).startsWith("Atlas can't be reached right now");
        keeper.keep(project);

        assertThat(inAtlas()).contains("203.0.113.7");
        assertThat(entry("203.0.113.7").trouble()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 402, 403})
    void while_tailor_is_kept_out_nothing_is_given_up(int status) {
        letIn("203.0.113.7");
        notAllowed("POST", status);

        assertThat(keeper.keep(project)).hasValue(clock.instant().plus(Duration.ofMinutes(1)));
        assertThat(entry("203.0.113.7").status()).isEqualTo(EntryStatus.ASKED);
        assertThat(entry("203.0.113.7").trouble()).isNotBlank();
        world.atlas().noFaults();
        keeper.keep(project);

        assertThat(inAtlas()).contains("203.0.113.7");
        assertThat(entry("203.0.113.7").trouble()).isNull();
    }

    @Test
    void an_addition_whose_answer_is_lost_is_found_on_the_list() {
        world.atlas().fault("drop-after", 1, "POST", "accessList");
        letIn("203.0.113.7");

        keeper.keep(project);

        assertThat(entry("203.0.113.7").status()).isEqualTo(EntryStatus.PENDING);
        assertThat(entry("203.0.113.7").trouble()).isNull();
        assertThat(world.atlas().countRequests("POST", "accessList")).isEqualTo(1);
    }

    @Test
    void an_addition_that_atlas_has_not_heard_of_is_made_again() {
        world.atlas().fault("drop-before", 1, "POST", "accessList");
        letIn("203.0.113.7");

        keeper.keep(project);
        assertThat(inAtlas()).containsExactly(OFFICE);
        keeper.keep(project);

        assertThat(inAtlas()).containsExactlyInAnyOrder(OFFICE, "203.0.113.7");
    }

    @Test
    void two_people_adding_at_once_both_end_on_the_list() {
        var dana = CompletableFuture.runAsync(() -> letIn("203.0.113.1"));
        var lena = CompletableFuture.runAsync(
                () -> network.letIn(world.person("lena"), cluster, wish("203.0.113.2", "", null)));
        CompletableFuture.allOf(dana, lena).join();

        world.work();

        assertThat(inAtlas()).containsExactlyInAnyOrder(OFFICE, "203.0.113.1", "203.0.113.2");
    }

    @Test
    void additions_follow_one_another_and_the_list_is_read_after_each() {
        letIn("203.0.113.1");
        letIn("203.0.113.2");
        world.atlas().forgetJournal();

        keeper.keep(project);

        assertThat(world.atlas().journal().stream()
                        .map(call -> call.path("method").asText())
                        .limit(4))
                .containsExactly("POST", "GET", "POST", "GET");
    }

    @Test
    void comment_and_end_of_an_entry_are_changed() {
        letIn("203.0.113.7");
        keeper.keep(project);
        var tomorrow = EntryLifetime.DAY.from(clock.instant());

        network.letIn(world.person("dana"), cluster, wish("203.0.113.7", "At home", tomorrow));
        assertThat(entry("203.0.113.7").status()).isEqualTo(EntryStatus.CHANGING);
        keeper.keep(project);

        assertThat(entry("203.0.113.7").status()).isEqualTo(EntryStatus.PENDING);
        assertThat(accessList.find(ORDERS, "203.0.113.7")).hasValueSatisfying(there -> {
            assertThat(there.comment()).isEqualTo("At home");
            assertThat(there.deleteAfter()).isEqualTo(tomorrow);
        });
    }

    @Test
    void an_address_that_fails_is_tried_again() {
        world.atlas().fault("address-fails", 1, "POST", "accessList");
        letIn("203.0.113.7");
        keeper.keep(project);
        assertThat(entry("203.0.113.7").status()).isEqualTo(EntryStatus.FAILED);

        network.tryAgain(world.person("dana"), cluster, entry("203.0.113.7").id());
        keeper.keep(project);
        world.pass(Duration.ofSeconds(10));
        keeper.keep(project);

        assertThat(entry("203.0.113.7").status()).isEqualTo(EntryStatus.ACTIVE);
        assertThat(entry("203.0.113.7").trouble()).isNull();
    }

    @Test
    void atlas_is_left_alone_as_long_as_it_asks() {
        world.atlas().fault(Map.of("kind", "rate-limited", "retryAfter", 40, "method", "POST", "path", "accessList"));
        letIn("203.0.113.7");

        assertThat(keeper.keep(project)).hasValue(clock.instant().plusSeconds(40));
    }
}
