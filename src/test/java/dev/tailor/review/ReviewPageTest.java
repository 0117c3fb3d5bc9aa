package dev.tailor.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Crowd;
import dev.tailor.Page;
import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.NewCluster;
import dev.tailor.cluster.Requests;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReviewPageTest {
    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Requests requests;

    @Inject
    Crowd crowd;

    @Inject
    Statements statements;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    @Tag("MA-09")
    void a_stranger_signs_in_first() {
        assertThat(Visitor.nobody().get("/review").header("Location")).contains("/authorize");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dana", "vic", "otto"})
    @Tag("MA-09")
    void who_leads_nobody_has_nothing_to_review(String person) {
        var page = Visitor.named(person).open("/review");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("Review is for leads");
        assertThat(page.all("nav.tabs a").eachText()).doesNotContain("Review");
    }

    @Test
    void a_new_cluster_that_waits_tells_all_that_a_decision_needs() {
        var wish = new NewCluster(null, "orders-reports", "L", null, "Monthly reports", Map.of());
        requests.ask(world.person("dana"), wish);
        world.pass(Duration.ofMinutes(5));

        var page = Visitor.lena().open("/review");

        assertThat(page.text("#waiting")).isEqualTo("Waits for you (1)");
        assertThat(page.text(".decide li"))
                .contains("orders-reports · Dana asks for a new cluster", "“Monthly reports”")
                .contains("Asked 5 minutes ago · project orders-dev")
                .contains("L 8 GB memory · 40 GB storage", "Cost $394 a month")
                .contains("Note to Dana", "Approve orders-reports", "Decline orders-reports");
    }

    @Test
    void a_resize_that_waits_tells_the_difference() {
        var cluster = world.ready("dana", "orders-invoices", "M");
        clusters.resize(world.person("dana"), cluster.id(), "L", 40, "Year-end closing");

        assertThat(Visitor.ada().open("/review").text(".decide li"))
                .contains("Dana asks to resize it", "“Year-end closing”", "M to L 8 GB memory · 40 GB storage")
                .contains("$248 a month more", "Approve the resize of orders-invoices");
    }

    @Test
    void the_tab_counts_what_waits_for_a_lead() {
        assertThat(tab(Visitor.lena().open("/clusters"))).isEqualTo("Review");

        world.asked("dana", "orders-reports", "L");
        world.asked("otto", "search-index", "XL");

        assertThat(tab(Visitor.lena().open("/clusters"))).isEqualTo("Review 1 waiting");
        assertThat(tab(Visitor.ada().open("/clusters"))).isEqualTo("Review 2 waiting");
        assertThat(Visitor.ada().open("/review").all(".decide a.name").eachText())
                .containsExactly("orders-reports", "search-index");
    }

    @Test
    @Tag("MA-09")
    void a_lead_s_own_request_is_for_another_lead() {
        world.asked("lena", "orders-reports", "L");

        var page = Visitor.lena().open("/review");

        assertThat(page.text(".decide li")).contains("You asked for it yourself: another lead decides about it.");
        assertThat(page.all(".decide form")).isEmpty();
        assertThat(Visitor.ada().open("/review").all(".decide form")).hasSize(1);
    }

    @Test
    void what_a_team_has_stands_dearest_first_and_summed_up() {
        world.ready("dana", "orders-cart", "S");
        world.ready("lena", "orders-events", "M");
        world.paused("dana", "orders-returns", "S");
        world.asked("dana", "orders-reports", "L");
        world.ready("otto", "search-index", "S");
        world.pass(Duration.ofDays(6));

        var page = Visitor.lena().open("/review");

        assertThat(page.text("#all")).isEqualTo("What orders has (3)");
        assertThat(page.all("tbody tr").eachText())
                .containsExactly(
                        "orders-events Lena M 4 GB memory 20 GB storage $146 6 days not known never not yet",
                        "orders-cart Dana S 2 GB memory 10 GB storage $58 6 days not known never not yet",
                        "orders-returns Dana S 2 GB memory 10 GB storage $58 when running 6 days not known never not yet");
        assertThat(page.text("tfoot")).isEqualTo("Together 8 GB memory $262 a month");
    }

    @Test
    void an_admin_reviews_all_teams() {
        world.ready("dana", "orders-cart", "S");
        world.ready("otto", "search-index", "S");

        var page = Visitor.ada().open("/review");

        assertThat(page.text("#all")).isEqualTo("What all teams have (2)");
        assertThat(page.all("tbody tr").eachText()).anyMatch(row -> row.startsWith("search-index Otto search"));
    }

    @Test
    void nothing_to_review_is_said_in_words() {
        assertThat(Visitor.lena().open("/review").text()).contains("Nothing waits for a decision.", "No cluster yet.");
    }

    @Test
    @Tag("MA-28")
    void very_many_clusters_are_summed_up_and_the_dearest_shown_first() {
        crowd.of("orders", 3);
        var three = statements.of(() -> Visitor.lena().open("/review"));
        world.reset();
        crowd.of("orders", 300);

        assertThat(statements.of(() -> Visitor.lena().open("/review")))
                .isEqualTo(three)
                .isLessThanOrEqualTo(20);
        var page = Visitor.lena().open("/review");
        assertThat(page.all("tbody tr")).hasSize(100);
        assertThat(page.text("tfoot")).contains("600 GB memory", "$17,400");
        assertThat(page.text()).contains("Next", "counts all 300");
    }

    @Test
    @Tag("MA-28")
    void of_very_many_requests_the_longest_waiting_are_shown_and_all_counted() {
        crowd.waiting("orders", 201);

        var page = Visitor.lena().open("/review");

        assertThat(page.text("#waiting")).isEqualTo("Waits for you (201)");
        assertThat(page.all(".decide > li")).hasSize(200);
        assertThat(page.text(".decide > li:first-child a")).isEqualTo("orders-201-crowd");
        assertThat(page.text("section[aria-labelledby=waiting]")).contains("These wait longest");
    }

    @Test
    @Tag("MA-28")
    void many_requests_cost_as_many_statements_as_one() {
        world.asked("dana", "orders-a", "L");
        var one = statements.of(() -> Visitor.lena().open("/review"));
        for (var name : new String[] {"b", "c", "d", "e"}) {
            world.asked("dana", "orders-" + name, "XL");
        }

        assertThat(statements.of(() -> Visitor.lena().open("/review"))).isEqualTo(one);
    }

    private static String tab(Page page) {
        return page.text("nav.tabs a[href='/review']");
    }
}
