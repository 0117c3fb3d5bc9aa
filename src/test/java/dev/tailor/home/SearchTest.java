package dev.tailor.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Crowd;
import dev.tailor.Page;
import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.NewCluster;
import dev.tailor.cluster.Requests;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@Tag("MA-28")
class SearchTest {
    @Inject
    World world;

    @Inject
    Requests requests;

    @Inject
    Crowd crowd;

    @Inject
    Statements statements;

    @Inject
    EntityManager database;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "q=CART, orders-cart",
        "q=finance, orders-reports",
        "q=4711, orders-cart",
        "q=dana%40example, orders-reports orders-cart",
        "q=100%25, ''",
        "q=_, ''",
        "state=waiting, orders-reports",
        "state=READY, orders-cart",
        "size=l, orders-reports",
        "team=orders, orders-reports orders-cart",
        "label=cost-centre, orders-cart",
        "label=cost-centre%3A+4711, orders-cart",
        "label=cost-centre%3A+4712, ''",
        "q=orders&state=ready&size=S&label=cost-centre, orders-cart",
    })
    void the_address_says_what_is_looked_for(String address, String names) {
        cartAndReports();

        assertThat(String.join(" ", names(Visitor.dana().open("/clusters?" + address))))
                .isEqualTo(names);
    }

    @Test
    void the_form_keeps_what_was_chosen() {
        cartAndReports();

        var page = Visitor.dana()
                .open("/clusters")
                .form("form.filters")
                .with("q", "orders & cart?")
                .with("state", "ready")
                .with("size", "S")
                .with("label", "cost-centre: 4711")
                .submit();

        var form = page.form("form.filters");
        assertThat(form.value("q")).isEqualTo("orders & cart?");
        assertThat(form.value("state")).isEqualTo("ready");
        assertThat(form.value("size")).isEqualTo("S");
        assertThat(form.value("label")).isEqualTo("cost-centre: 4711");
    }

    @Test
    void teams_are_chosen_where_there_are_several() {
        cartAndReports();

        assertThat(Visitor.dana().open("/clusters").all("#team")).isEmpty();
        assertThat(Visitor.ada().open("/clusters").form("form.filters").offers("team"))
                .containsExactly("", "orders", "search");
        assertThat(names(Visitor.ada().open("/clusters?team=search"))).isEmpty();
    }

    @Test
    void a_search_without_result_says_what_was_looked_for() {
        cartAndReports();

        var page = Visitor.ada().open("/clusters?q=refund&state=paused&team=orders&size=S&label=cost-centre");

        assertThat(page.text("[role=status]"))
                .contains("No cluster matches")
                .contains("You looked for “refund” among the paused clusters of orders in size S"
                        + " with the label cost-centre.");
        assertThat(page.links())
                .contains("/clusters?q=refund&size=S&team=orders&label=cost-centre", "/clusters", "/clusters/new");
    }

    @Test
    void a_long_list_is_cut_and_goes_on_with_earlier_ones() {
        crowd.of("orders", 120);

        var first = Visitor.dana().open("/clusters?q=crowd");
        var second = first.click("Earlier of “My team’s clusters”");
        var third = second.click("Earlier of “My team’s clusters”");

        assertThat(first.text("h2")).isEqualTo("My team’s clusters (120)");
        assertThat(names(first)).hasSize(50).startsWith("orders-1-crowd").endsWith("orders-50-crowd");
        assertThat(names(second)).hasSize(50).startsWith("orders-51-crowd");
        assertThat(names(third)).hasSize(20).endsWith("orders-120-crowd");
        assertThat(third.text()).doesNotContain("Earlier");
        assertThat(third.click("Newest").path()).isEqualTo("/clusters?q=crowd");
    }

    @Test
    void three_hundred_clusters_cost_as_many_statements_as_three() {
        crowd.of("orders", 3);
        var three = statements.of(() -> Visitor.lena().open("/clusters?q=crowd"));
        world.reset();
        crowd.of("orders", 300);

        assertThat(statements.of(() -> Visitor.lena().open("/clusters?q=crowd")))
                .isEqualTo(three)
                .isLessThan(15);
    }

    @Test
    void no_page_of_the_list_asks_atlas() {
        cartAndReports();
        world.atlas().forgetJournal();

        Visitor.ada().open("/clusters?q=orders");

        assertThat(world.atlas().countRequests()).isZero();
    }

    @Test
    void ten_thousand_clusters_are_searched_through_the_index() {
        crowd.of("orders", 10_000);
        request("orders-cart", "S", "Refunds and vouchers", Map.of());

        @SuppressWarnings("unchecked")
        List<String> plan = database.createNativeQuery("""
                        explain select id from cluster c where c.team in ('orders') and c.ended_at is null
                        and c.search_text like '%refund%' escape '\\'
                        order by c.asked_at desc, c.id desc limit 51""").getResultList();

        assertThat(String.join("\n", plan)).contains("cluster_search");
        assertThat(names(Visitor.dana().open("/clusters?q=refund"))).containsExactly("orders-cart");
    }

    private void cartAndReports() {
        request("orders-cart", "S", "Shopping cart", Map.of("cost-centre", "4711"));
        request("orders-reports", "L", "Monthly reports for finance", Map.of("environment", "production"));
    }

    private void request(String name, String size, String description, Map<String, String> labels) {
        var cluster = requests.ask(world.person("dana"), new NewCluster(null, name, size, null, description, labels));
        if (size.equals("S")) {
            world.accepted(world.changeOf(cluster));
            world.seen(cluster, "IDLE", false);
        }
        world.pass(Duration.ofSeconds(1));
    }

    private static List<String> names(Page page) {
        return page.all("a.name").eachText();
    }
}
