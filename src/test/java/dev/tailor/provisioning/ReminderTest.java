package dev.tailor.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.ChangeStatus;
import dev.tailor.cluster.Decisions;
import dev.tailor.cluster.Reminders;
import dev.tailor.notice.Notices;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits too long is told once, and ends in time. */
@QuarkusTest
class ReminderTest {
    private static final String ROUND = "remind-who-decides";

    @Inject
    World world;

    @Inject
    Decisions decisions;

    @Inject
    Reminders reminders;

    @Inject
    Notices notices;

    private long change;

    @BeforeEach
    void begin() {
        world.reset();
        change = world.changeOf(world.asked("dana", "orders-reports", "L"));
    }

    @Test
    void after_a_day_those_who_decide_are_reminded_once() {
        world.pass(Duration.ofHours(23));
        world.roundOf(ROUND);
        assertThat(Visitor.lena().open("/review").all(".flag")).isEmpty();

        world.pass(Duration.ofHours(1));
        world.roundOf(ROUND);
        world.pass(Duration.ofDays(1));
        world.roundOf(ROUND);

        assertThat(Visitor.lena().open("/review").text(".decide .flag")).isEqualTo("Waiting for 2 days");
        assertThat(reminded()).isOne();
    }

    @Test
    void what_was_decided_is_no_more_to_remind_of() {
        decisions.approve(world.person("lena"), change, "");
        world.pass(Duration.ofDays(2));

        assertThat(reminders.due()).isEmpty();
        reminders.remind(change);
        assertThat(reminded()).isZero();
    }

    @Test
    void two_replicas_at_once_remind_once() {
        world.pass(Duration.ofDays(1));

        Stream.of(1, 2)
                .map(replica -> CompletableFuture.runAsync(() -> reminders.remind(change)))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(reminded()).isOne();
    }

    @Test
    void undecided_for_three_days_it_ends_with_a_sentence() {
        world.pass(Duration.ofDays(3));
        world.work();

        assertThat(decisions.get(world.person("dana"), change).status()).isEqualTo(ChangeStatus.EXPIRED);
        assertThat(Visitor.dana().open("/changes/" + change).h1()).isEqualTo("Nobody decided this in time");
    }

    @Test
    void while_nobody_may_decide_nobody_is_reminded() {
        readOnly(true);
        world.pass(Duration.ofDays(1));
        world.roundOf(ROUND);
        assertThat(reminded()).isZero();

        readOnly(false);
        world.pass(Duration.ofMinutes(5));
        world.roundOf(ROUND);
        assertThat(reminded()).isOne();
    }

    @Test
    void while_nobody_may_decide_nothing_runs_out_and_a_day_is_left_to_do_so() {
        readOnly(true);
        world.pass(Duration.ofDays(3));
        world.work();
        readOnly(false);
        world.pass(Duration.ofHours(23));
        world.work();
        assertThat(status()).isEqualTo(ChangeStatus.WAITING);
        assertThat(Visitor.lena().open("/changes/" + change).text("main"))
                .contains("undecided, it ends by itself before long");

        world.pass(Duration.ofHours(1));
        world.work();
        assertThat(status()).isEqualTo(ChangeStatus.EXPIRED);
    }

    private void readOnly(boolean on) {
        notices.announce(world.person("ada"), notices.now().version(), "Moving house", on);
    }

    private ChangeStatus status() {
        return decisions.get(world.person("dana"), change).status();
    }

    private long reminded() {
        var page = Visitor.ada().open("/admin/history").text("main");
        return page.split("reminded those who decide", -1).length - 1;
    }
}
