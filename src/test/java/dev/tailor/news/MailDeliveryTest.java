package dev.tailor.news;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.MovableClock;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Absences;
import dev.tailor.cluster.Decisions;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mails go to who is in the team, by account or invitation, when they are sent; and no mailbox delays another. */
@QuarkusTest
@Tag("MA-26")
class MailDeliveryTest {
    @Inject
    World world;

    @Inject
    NewsStage stage;

    @Inject
    MockMailbox mailbox;

    @Inject
    MovableClock clock;

    @Inject
    Decisions decisions;

    @Inject
    Absences absences;

    @BeforeEach
    void begin() {
        stage.begin();
    }

    /** People stay from test to test. */
    @AfterEach
    void mend() {
        world.sql("update person set email = 'lena@example.com' where email = 'no mailbox'");
        world.sql("delete from joined");
        world.sql("insert into membership (person_id, team, role) select id, 'orders', 'LEAD' from person"
                + " where email = 'lena@example.com' on conflict do nothing");
    }

    @Test
    void who_leads_by_invitation_hears_what_waits_and_administrators_need_not() {
        noraJoins("LEAD");
        world.sql("delete from membership where role = 'LEAD'");
        world.asked("dana", "orders-cart", "L");
        stage.deliver();
        assertThat(norasMails()).containsExactly("Dana asks for orders-cart in L with 40 GB");
        assertThat(stage.subjects("ada")).isEmpty();
    }

    @Test
    void an_owner_by_invitation_hears_of_their_cluster() {
        noraJoins("DEVELOPER");
        var cart = world.ready("dana", "orders-cart", "S");
        stage.forget();
        QuarkusTransaction.requiringNew().run(() -> {
            world.sql("update cluster set owner_id = (select id from person where email = 'nora@example.com')");
            world.sql("update change set asked_by_id = 'gone'");
            world.sql("update cluster set missing_since = now()");
        });
        absences.gone(cart.id());
        stage.deliver();
        assertThat(norasMails()).hasSize(1);
        assertThat(stage.subjects("lena")).isEmpty();
    }

    @Test
    void a_mailbox_that_is_gone_delays_no_other_mail() {
        lenasMailboxIsGone();
        var change = world.changeOf(world.asked("dana", "orders-cart", "L"));
        world.work();
        for (var pause : List.of(10, 40, 160, 640)) {
            clock.advance(Duration.ofSeconds(pause));
            world.work();
        }
        assertThat(stage.deliveries()).containsExactly("WAITING 5 was not taken by the mail server");

        decisions.decline(world.person("ada"), change, "");
        clock.advance(Duration.ofSeconds(10));
        world.work();
        assertThat(stage.subjects("dana")).containsExactly("Ada declined the creation of orders-cart");
    }

    @Test
    void what_was_never_tried_goes_before_what_was_refused() {
        lenasMailboxIsGone();
        var change = world.changeOf(world.asked("dana", "orders-cart", "L"));
        stage.deliver();
        clock.advance(Duration.ofSeconds(10));

        decisions.decline(world.person("ada"), change, "");
        stage.deliver();
        assertThat(stage.subjects("dana")).hasSize(1);
        assertThat(stage.deliveries())
                .containsExactly("WAITING 2 was not taken by the mail server", "TAKEN 1 was taken by the mail server");
    }

    @Test
    void mails_that_are_refused_keep_no_other_waiting() {
        lenasMailboxIsGone();
        var change = world.changeOf(world.asked("dana", "orders-a", "L"));
        List.of("orders-b", "orders-c", "orders-d").forEach(name -> world.asked("dana", name, "L"));
        stage.tell();
        decisions.decline(world.person("ada"), change, "");
        stage.deliver();
        assertThat(stage.subjects("dana")).hasSize(1);
    }

    @Test
    void who_was_told_in_the_place_of_a_lead_is_sent_it_though_one_has_joined_meanwhile() {
        world.sql("delete from membership where role = 'LEAD'");
        world.asked("dana", "orders-cart", "L");
        stage.tell();
        noraJoins("LEAD");
        stage.deliver();
        assertThat(stage.subjects("ada")).hasSize(1);
    }

    @Test
    void who_has_left_the_team_meanwhile_is_sent_nothing() {
        world.asked("dana", "orders-cart", "L");
        stage.tell();
        assertThat(stage.deliveries()).hasSize(1);
        world.sql("delete from membership where role = 'LEAD'");
        stage.deliver();
        assertThat(stage.subjects("lena")).isEmpty();
        assertThat(stage.deliveries()).isEmpty();
    }

    /** She has signed in before, as nobody of a team. */
    private void noraJoins(String role) {
        Visitor.nora().get("/teams");
        world.sql("insert into joined (person_id, team, role, invited_by, joined_at)" + " select id, 'orders', '" + role
                + "', 'Lena', now() from person where email = 'nora@example.com'");
    }

    private List<String> norasMails() {
        return mailbox.getMailsSentTo("nora@example.com").stream()
                .map(Mail::getSubject)
                .toList();
    }

    private void lenasMailboxIsGone() {
        world.sql("update person set email = 'no mailbox' where email = 'lena@example.com'");
    }
}
