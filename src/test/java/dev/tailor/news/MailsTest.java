package dev.tailor.news;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.MovableClock;
import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Absences;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Decisions;
import dev.tailor.cluster.Expiries;
import dev.tailor.cluster.Expiring;
import dev.tailor.cluster.Progress;
import dev.tailor.cluster.Reminders;
import dev.tailor.cluster.Trouble;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What people hear by mail. */
@QuarkusTest
@Tag("MA-26")
class MailsTest {
    @Inject
    World world;

    @Inject
    NewsStage stage;

    @Inject
    MovableClock clock;

    @Inject
    Clusters clusters;

    @Inject
    Decisions decisions;

    @Inject
    Progress progress;

    @Inject
    Reminders reminders;

    @Inject
    Absences absences;

    @Inject
    Expiries expiries;

    @Inject
    Expiring expiring;

    @Inject
    Hearers hearers;

    @Inject
    Statements statements;

    @Inject
    EntityManager database;

    @BeforeEach
    void begin() {
        stage.begin();
    }

    @Test
    void what_waits_for_a_day_is_told_once_more_with_a_link_to_where_it_is_decided() {
        var change = world.changeOf(world.asked("dana", "orders-cart", "L"));
        stage.forget();
        world.pass(Duration.ofDays(1));

        reminders.due().forEach(reminders::remind);
        stage.deliver();

        assertThat(stage.subjects("lena")).containsExactly("The creation of orders-cart still waits for a decision");
        assertThat(stage.mails("lena").get(0).getText()).contains("/changes/" + change);
        assertThat(stage.subjects("ada")).isEmpty();
    }

    @Test
    void a_lead_hears_what_waits_and_the_asker_what_was_decided() {
        var cart = world.asked("dana", "orders-cart", "L");
        stage.deliver();
        assertThat(stage.subjects("lena")).containsExactly("Dana asks for orders-cart in L with 40 GB");
        assertThat(stage.subjects("dana")).isEmpty();
        assertThat(stage.subjects("vic")).isEmpty();
        assertThat(stage.subjects("otto")).isEmpty();
        assertThat(stage.subjects("ada")).isEmpty();

        decisions.approve(world.person("lena"), world.changeOf(cart), "Until spring");
        stage.deliver();
        assertThat(stage.subjects("dana")).containsExactly("Lena approved the creation of orders-cart");
        assertThat(stage.mails("dana").get(0).getText()).contains("“Until spring”");
        assertThat(stage.subjects("lena")).hasSize(1);
    }

    @Test
    void a_mail_leads_to_the_page_in_text_and_html_and_says_how_to_have_fewer() {
        var change = world.changeOf(world.asked("dana", "orders-cart", "L"));
        stage.deliver();
        var mail = stage.mails("lena").get(0);
        assertThat(mail.getText())
                .startsWith("Dana asks for orders-cart in L with 40 GB.")
                .contains("http://localhost:8080/changes/" + change)
                .contains("About orders-cart, team orders.")
                .contains("http://localhost:8080/notifications")
                .doesNotContain("&", "<");
        assertThat(mail.getHtml()).contains("<a href=\"http://localhost:8080/changes/" + change + "\">");
        assertThat(mail.getHeaders()).containsKey("List-Unsubscribe");
        assertThat(Visitor.lena().open("/changes/" + change).status()).isEqualTo(200);
    }

    @Test
    void what_somebody_types_does_not_become_html() {
        var cart = world.asked("dana", "orders-cart", "L");
        decisions.decline(world.person("lena"), world.changeOf(cart), "<img src=x> & more");
        stage.deliver();
        var mail = stage.mails("dana").get(0);
        assertThat(mail.getSubject()).isEqualTo("Lena declined the creation of orders-cart");
        assertThat(mail.getText()).contains("“<img src=x> & more”");
        assertThat(mail.getHtml()).contains("&lt;img src=x&gt; &amp; more").doesNotContain("<img");
    }

    @Test
    void the_asker_hears_that_nobody_decided_in_time() {
        var change = world.changeOf(world.asked("dana", "orders-cart", "L"));
        stage.forget();
        clock.advance(Duration.ofDays(4));
        progress.expire(change);
        stage.deliver();
        assertThat(stage.subjects("dana"))
                .containsExactly("Nobody decided in time about the creation of orders-cart: it has ended");
    }

    @Test
    void what_begins_by_rule_is_told_when_it_is_ready() {
        world.ready("dana", "orders-cart", "S");
        stage.deliver();
        assertThat(stage.subjects("dana")).containsExactly("orders-cart is ready");
        assertThat(stage.subjects("lena")).isEmpty();
    }

    @Test
    void a_failure_is_told_with_its_meaning() {
        var cart = world.asked("dana", "orders-cart", "S");
        world.attempted(world.changeOf(cart));
        progress.refused(
                world.changeOf(cart),
                new Trouble(400, "OUT_OF_CAPACITY", "No room", "The cloud is full.", "7F3K-92QD"));
        stage.deliver();
        assertThat(stage.subjects("dana")).containsExactly("Atlas refused the creation of orders-cart");
        assertThat(stage.mails("dana").get(0).getText()).contains("The cloud is full. (7F3K-92QD)");
    }

    @Test
    void the_owner_hears_that_a_lead_deletes_and_until_when_it_can_be_undone() {
        var cart = world.ready("dana", "orders-cart", "S");
        stage.forget();
        delete("lena", cart);
        stage.deliver();
        assertThat(stage.subjects("dana")).containsExactly("Lena is deleting orders-cart");
        assertThat(stage.mails("dana").get(0).getText()).contains("It can be undone until 1 Dec 2026, 09:00:00 UTC.");
        assertThat(stage.subjects("lena")).isEmpty();
    }

    @Test
    void the_owner_hears_that_it_is_deleted() {
        var cart = world.ready("dana", "orders-cart", "S");
        delete("dana", cart);
        stage.forget();
        clock.advance(Duration.ofDays(8));
        progress.loginsRemoved(world.changeOf(cart));
        world.accepted(world.changeOf(cart));
        progress.done(world.changeOf(cart));
        stage.deliver();
        assertThat(stage.subjects("dana")).containsExactly("orders-cart is deleted");
    }

    @Test
    void the_owner_hears_that_somebody_deleted_it_in_atlas() {
        var cart = world.ready("dana", "orders-cart", "S");
        stage.forget();
        world.sql("update cluster set missing_since = now()");
        absences.gone(cart.id());
        stage.deliver();
        assertThat(stage.subjects("dana"))
                .containsExactly("Atlas does not have orders-cart any more; nobody deleted it in Tailor");
    }

    @Test
    void the_owner_hears_that_the_last_day_nears() {
        var cart = world.ready("dana", "orders-cart", "S");
        stage.forget();
        expiries.set(world.person("dana"), cart.id(), LocalDate.of(2026, 12, 4));
        clock.advance(Duration.ofDays(4));
        expiring.due(10).forEach(expiring::look);
        stage.deliver();
        assertThat(stage.subjects("dana")).containsExactly("orders-cart expires on 4 Dec 2026");
        assertThat(stage.mails("dana").get(0).getText()).contains("It can be kept until 5 Dec 2026, 00:00:00 UTC.");

        clock.advance(Duration.ofDays(6));
        expiring.due(10).forEach(expiring::look);
        stage.deliver();
        assertThat(stage.subjects("dana")).hasSize(2).contains("orders-cart expires today");
    }

    @Test
    void of_what_is_protected_no_mail_says_that_it_is_deleted() {
        var cart = world.ready("dana", "orders-cart", "S");
        stage.forget();
        expiries.set(world.person("dana"), cart.id(), LocalDate.of(2026, 12, 4));
        world.sql("update cluster set protection = true");
        clock.advance(Duration.ofDays(4));
        expiring.due(10).forEach(expiring::look);
        stage.deliver();

        assertThat(stage.mails("dana").get(0).getText())
                .contains("It is protected: it is not deleted before somebody ends that.")
                .doesNotContain("later deleted");
    }

    @Test
    void a_pause_is_nobodys_news() {
        world.paused("dana", "orders-cart", "S");
        stage.deliver();
        assertThat(stage.subjects("dana")).containsExactly("orders-cart is ready");
    }

    @Test
    void where_the_owner_has_left_the_lead_hears() {
        var cart = world.ready("dana", "orders-cart", "S");
        stage.forget();
        QuarkusTransaction.requiringNew()
                .run(() -> world.sql("update cluster set owner_id = 'gone', owner_name = 'Gone'"));
        QuarkusTransaction.requiringNew().run(() -> world.sql("update change set asked_by_id = 'gone'"));
        world.sql("update cluster set missing_since = now()");
        absences.gone(cart.id());
        stage.deliver();
        assertThat(stage.subjects("lena")).hasSize(1);
        assertThat(stage.subjects("dana")).isEmpty();
    }

    @Test
    void what_is_rolled_back_is_not_told() {
        var lena = world.person("lena");
        var change = world.changeOf(world.asked("dana", "orders-cart", "L"));
        stage.forget();
        QuarkusTransaction.begin();
        decisions.approve(lena, change, "");
        QuarkusTransaction.rollback();
        stage.deliver();
        assertThat(stage.subjects("dana")).isEmpty();
        assertThat(world.agenda("tell-news")).hasSize(1);
    }

    @Test
    void news_are_told_by_the_background_once() {
        world.asked("dana", "orders-cart", "L");
        world.work();
        world.work();
        assertThat(stage.subjects("lena")).hasSize(1);
        assertThat(world.agenda("tell-news")).isEmpty();
        assertThat(world.agenda("deliver-news")).isEmpty();
    }

    @Test
    void development_shows_mails_on_a_page() {
        world.asked("dana", "orders-cart", "L");
        stage.deliver();
        var page = Visitor.dana().open("/notifications").click("shown here");
        assertThat(page.path()).isEqualTo("/dev/mails");
        assertThat(page.text("article"))
                .contains(
                        "Dana asks for orders-cart in L with 40 GB",
                        "To " + world.person("lena").email());
    }

    @Test
    void an_edit_is_nobodys_news() {
        var cart = world.ready("dana", "orders-cart", "S");
        stage.forget();
        clusters.describe(world.person("lena"), cart.id(), "Cart", Map.of());
        stage.deliver();
        assertThat(stage.subjects("dana")).isEmpty();
    }

    @Test
    void finding_out_who_hears_costs_the_same_however_many_people_there_are() {
        world.asked("dana", "orders-cart", "L");
        var few = statements.of(() -> readers("delete from person where id = 'nobody'"));
        var many = statements.of(() -> readers("""
                with people as (insert into person (id, name, given_name, email, admin, seen_at)
                        select 'many' || n, 'Many', 'Many', 'many@example.com', false, now() from generate_series(1, 50) n
                        returning id)
                insert into membership (person_id, team, role) select id, 'orders', 'LEAD' from people"""));
        assertThat(many).isEqualTo(few);
    }

    /** Looks who might hear of the only news, after a statement that does not last. */
    private void readers(String before) {
        QuarkusTransaction.begin();
        database.createNativeQuery(before).executeUpdate();
        var item = database.createQuery("from NewsItem", NewsItem.class).getSingleResult();
        assertThat(hearers.readers(item)).isNotEmpty();
        QuarkusTransaction.rollback();
    }

    private void delete(String person, Cluster cart) {
        clusters.delete(world.person(person), cart.id(), "orders-cart", "");
    }
}
