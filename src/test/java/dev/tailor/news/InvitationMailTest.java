package dev.tailor.news;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.MovableClock;
import dev.tailor.World;
import dev.tailor.membership.Invitation;
import dev.tailor.membership.Invitations;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is invited to a team is told by one mail. */
@QuarkusTest
@Tag("MA-09")
class InvitationMailTest {
    @Inject
    World world;

    @Inject
    Invitations invitations;

    @Inject
    MockMailbox mailbox;

    @Inject
    MovableClock clock;

    @BeforeEach
    void begin() {
        world.reset();
        mailbox.clear();
    }

    @AfterEach
    void forget() {
        world.reset();
    }

    @Test
    void who_is_invited_is_told_once_by_whom_to_what_and_what_to_do() {
        invite("Mira@Example.com");
        world.work();
        world.work();

        assertThat(miras()).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject())
                    .endsWith("invites you to the team orders")
                    .startsWith("Lena");
            assertThat(mail.getText())
                    .contains("invites you to the team orders, as developer.")
                    .contains("Sign in to Tailor as mira@example.com and press “Join”.", "until 8 Dec 2026")
                    .contains("http://localhost:8080/teams");
            assertThat(mail.getHtml()).contains("<a href=\"http://localhost:8080/teams\">");
        });
        assertThat(world.agenda("mail-invitation")).isEmpty();
    }

    @Test
    void an_invitation_that_was_taken_back_is_not_told() {
        var invitation = invite("mira@example.com");
        invitations.takeBack(world.person("lena"), "orders", invitation.id());
        world.work();

        assertThat(miras()).isEmpty();
    }

    @Test
    void what_somebody_is_called_does_not_become_html() {
        invite("mira@example.com");
        world.sql("update invitation set invited_by = '<b>Lena</b>'");
        world.work();

        assertThat(miras().get(0).getText()).startsWith("<b>Lena</b> invites you");
        assertThat(miras().get(0).getHtml()).doesNotContain("<b>").contains("&lt;b&gt;Lena");
    }

    @Test
    void a_mail_server_that_takes_none_fails_no_invitation_and_is_asked_again_for_a_day() {
        var invitation = invite("mira@example.com");
        world.sql("update invitation set email = 'no mailbox'");
        world.work();
        assertThat(invitations.of("orders", invitation.id())).isPresent();
        assertThat(world.agenda("mail-invitation")).hasSize(1);

        world.sql("update invitation set email = 'mira@example.com'");
        clock.advance(Duration.ofMinutes(10));
        world.work();
        assertThat(miras()).hasSize(1);

        invite("mira@example.com");
        world.sql("update invitation set email = 'no mailbox'");
        clock.advance(Duration.ofDays(1));
        world.work();
        assertThat(world.agenda("mail-invitation")).isEmpty();
    }

    private Invitation invite(String address) {
        return invitations.invite(world.person("lena"), "orders", address, "developer");
    }

    private List<Mail> miras() {
        return mailbox.getMailsSentTo("mira@example.com");
    }
}
