package dev.tailor.news;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Page;
import dev.tailor.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens while programs and chats do not answer. */
@QuarkusTest
@Tag("MA-26")
class WebhookFailuresTest extends AtReceiver {
    @Inject
    Trials trials;

    @Test
    void what_fails_is_tried_again_with_the_same_id() {
        program();
        receiver.answering(500);
        world.asked("dana", "orders-cart", "L");
        stage.deliver();
        assertThat(stage.deliveries()).contains("WAITING 1 answered 500");
        stage.deliver();
        assertThat(receiver.got()).hasSize(1);

        receiver.answering(200);
        clock.advance(Duration.ofSeconds(10));
        stage.deliver();
        assertThat(stage.deliveries()).contains("TAKEN 2 answered 200");
        assertThat(receiver.got().get(1).json().getString("id"))
                .isEqualTo(receiver.got().get(0).json().getString("id"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500 | answered 500",
                "404 | answered 404",
                "302 | answered 302, a redirect, which Tailor does not follow",
                "0   | did not answer within 1 s",
            })
    void an_outlet_that_fails_fails_nothing_else(int status, String outcome) {
        program();
        receiver.answering(status);
        var cart = world.asked("dana", "orders-cart", "L");
        stage.deliver();
        assertThat(stage.deliveries()).contains("WAITING 1 " + outcome);
        assertThat(receiver.got()).hasSize(1);
        assertThat(stage.subjects("lena")).hasSize(1);
        assertThat(decisions
                        .approve(world.person("lena"), world.changeOf(cart), "")
                        .decision())
                .isPresent();
    }

    @Test
    void an_outlet_that_is_gone_is_left_alone_for_longer_and_longer_and_given_up_after_a_day() {
        program();
        receiver.close();
        world.asked("dana", "orders-cart", "L");
        world.work();
        assertThat(stage.deliveries()).contains("WAITING 1 could not be called: nobody listens there");
        for (var pause : List.of(10, 40, 160, 640)) {
            clock.advance(Duration.ofSeconds(pause));
            world.work();
        }
        assertThat(stage.deliveries()).contains("WAITING 5 could not be called: nobody listens there");
        assertThat(world.agenda("deliver-news")).hasSize(1);

        clock.advance(Duration.ofDays(1));
        world.work();
        assertThat(stage.deliveries()).contains("GIVEN_UP 5 could not be called: nobody listens there");
        assertThat(world.agenda("deliver-news")).isEmpty();
        assertThat(lenasPage().text("#latest ~ table")).contains("Given up after 5 tries: it could not be called");
    }

    /** A lane that has nothing to do for long is looked at before, for nobody wakes what is on the agenda. */
    @Test
    void what_is_tried_again_late_keeps_nothing_new_waiting() {
        program();
        receiver.answering(500);
        world.asked("dana", "orders-cart", "L");
        world.work();
        for (var pause : List.of(10, 40, 160)) {
            clock.advance(Duration.ofSeconds(pause));
            world.work();
        }
        receiver.answering(204);
        trials.of(world.person("lena"), UUID.fromString(world.value("select cast(id as text) from outlet")));
        world.work();

        world.asked("dana", "orders-reports", "L");
        world.work();
        clock.advance(Duration.ofSeconds(10));
        world.work();
        assertThat(types()).containsExactly("asked", "asked", "asked", "asked", "trial", "asked");
        assertThat(stage.deliveries()).contains("WAITING 4 answered 500", "TAKEN 1 answered 204");
    }

    private Page lenasPage() {
        return Visitor.lena().open("/webhooks").click("CI");
    }

    @Test
    void what_one_outlet_does_not_take_another_does() {
        program();
        receiver.hanging();
        try (var other = new Receiver()) {
            stage.add("lena", "Other", other.address(), Format.CHAT);
            world.asked("dana", "orders-cart", "L");
            stage.deliver();
            assertThat(other.got()).hasSize(1);
        }
    }

    @Test
    void what_a_dead_replica_has_not_handed_over_the_next_one_does() {
        program();
        world.asked("dana", "orders-cart", "L");
        var told = stage.tell();
        assertThat(told).isNotEmpty();
        assertThat(world.agenda("deliver-news")).isEmpty();
        world.roundOf("wake-outlets");
        assertThat(types()).containsExactly("asked");
    }

    @Test
    void an_outlet_whose_seal_does_not_open_says_what_to_do() {
        program();
        world.sql("update outlet set id = '" + UUID.randomUUID() + "'");
        world.asked("dana", "orders-cart", "L");
        stage.deliver();
        assertThat(stage.deliveries())
                .contains("WAITING 1 could not be called: its address can’t be read any more, type it anew");
    }
}
