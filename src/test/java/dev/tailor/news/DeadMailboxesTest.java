package dev.tailor.news;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.MovableClock;
import dev.tailor.World;
import dev.tailor.cluster.Decisions;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many mailboxes are gone at once: who waits for them, counted in tries. A walk is twenty of these. */
@QuarkusTest
@Tag("MA-26")
class DeadMailboxesTest {
    @Inject
    World world;

    @Inject
    NewsStage stage;

    @Inject
    Courier courier;

    @Inject
    MockMailbox mailbox;

    @Inject
    MovableClock clock;

    @Inject
    Decisions decisions;

    @BeforeEach
    void begin() {
        stage.begin();
    }

    /** People stay from test to test. */
    @AfterEach
    void mend() {
        world.sql("delete from person where id like 'dead-%' or id = 'new-zoe'");
        world.sql("update person set email = 'lena@example.com' where email = 'no mailbox'");
        world.sql("insert into membership (person_id, team, role) select id, 'orders', 'LEAD' from person"
                + " where email = 'lena@example.com' on conflict do nothing");
    }

    @Test
    void fifty_mailboxes_that_were_never_tried_and_are_dead_keep_no_mailbox_that_works_waiting() {
        declined("orders-a");
        stage.deliver();
        fiftyMailboxesAreDead();
        declined("orders-b");
        stage.deliver();

        assertThat(stage.subjects("dana")).hasSize(2);
        assertThat(stage.subjects("lena")).hasSize(2);
        assertThat(triesOfTheFifty()).isEqualTo(18);
    }

    @Test
    void fifty_dead_mailboxes_cost_somebody_who_was_never_written_to_two_rests() {
        world.sql("delete from membership where role = 'LEAD'");
        fiftyMailboxesAreDead();
        leads("new-zoe", "zoe@example.com");
        world.asked("dana", "orders-a", "L");
        stage.tell();

        assertThat(walk()).contains(clock.instant().plusSeconds(10));
        clock.advance(Duration.ofSeconds(10));
        assertThat(walk()).contains(clock.instant().plusSeconds(10));
        clock.advance(Duration.ofSeconds(10));
        assertThat(triesOfTheFifty()).isEqualTo(40);
        assertThat(walk()).contains(clock.instant());
        assertThat(zoesMails()).isEqualTo(1);
    }

    @Test
    void a_mailbox_that_was_refused_lately_is_trusted_no_more() {
        declined("orders-a");
        stage.deliver();
        world.sql("update person set email = 'no mailbox' where email = 'lena@example.com'");
        declined("orders-b");
        stage.deliver();
        leads("new-zoe", "zoe@example.com");
        IntStream.range(0, 20).forEach(number -> world.asked("dana", "orders-c" + number, "L"));
        stage.deliver();

        assertThat(zoesMails()).isGreaterThanOrEqualTo(19);
    }

    private void declined(String name) {
        decisions.decline(world.person("ada"), world.changeOf(world.asked("dana", name, "L")), "");
    }

    private void fiftyMailboxesAreDead() {
        IntStream.range(0, 50).forEach(number -> leads("dead-" + number, "dead mailbox"));
    }

    private void leads(String id, String address) {
        world.sql("insert into person (id, name, given_name, email, seen_at) values ('" + id + "', '" + id + "', '" + id
                + "', '" + address + "', now())");
        world.sql("insert into membership (person_id, team, role) values ('" + id + "', 'orders', 'LEAD')");
    }

    private int triesOfTheFifty() {
        return Integer.parseInt(
                world.value("select cast(sum(tries) as text) from delivery where person_id like 'dead-%'"));
    }

    private int zoesMails() {
        return mailbox.getMailsSentTo("zoe@example.com").size();
    }

    private Optional<Instant> walk() {
        return courier.goAlong(Lane.MAIL);
    }
}
