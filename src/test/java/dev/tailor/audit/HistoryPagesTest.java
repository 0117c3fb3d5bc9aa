package dev.tailor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Page;
import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Withdrawals;
import dev.tailor.web.Links;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the history: what they show to whom, and how they are narrowed and paged. */
@QuarkusTest
@Tag("MA-23")
class HistoryPagesTest {
    @Inject
    World world;

    @Inject
    Withdrawals withdrawals;

    @Inject
    EntityManager database;

    @Inject
    Statements statements;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    void a_lead_reads_what_concerns_their_team_and_nothing_else() {
        world.asked("dana", "orders-cart", "S");
        world.asked("otto", "search-index", "S");

        assertThat(names(Visitor.lena().open(Links.teamHistory()))).containsOnly("orders-cart");
        assertThat(names(Visitor.ada().open("/admin/history"))).containsOnly("orders-cart", "search-index");
        assertThat(Visitor.lena()
                        .open(Links.teamHistory() + "?cluster=search-index")
                        .text("main"))
                .contains("Nothing matches");
    }

    @Test
    void it_is_found_from_review_and_tells_of_clusters_that_are_gone() {
        var cluster = world.asked("dana", "orders-cart", "L");
        withdrawals.withdraw(world.person("dana"), world.changeOf(cluster));
        assertThat(world.fresh(cluster.id()).state().ended()).isTrue();

        var review = Visitor.lena().open(Links.review());

        assertThat(review.click("Who did what").text("tbody"))
                .contains("withdrew the creation")
                .contains("orders-cart");
        assertThat(review.click("Ended clusters").text("main")).contains("orders-cart");
        assertThat(Visitor.vic().open(Links.cluster(cluster.id())).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "who=ada, row 2",
        "who=ADA@EXAMPLE.COM, row 2",
        "cluster=Cart, row 3",
        "act=export, row 4",
        "from=2026-11-22, row 5",
        "until=2026-11-01, row 1",
        "from=2026-11-02&until=2026-11-02&who=ada, row 2",
    })
    void it_is_narrowed_by_person_cluster_act_and_days(String query, String expected) {
        row("2026-11-01T23:59:59Z", "Otto", "otto@example.com", "other", null, "row 1");
        row("2026-11-02T00:00:00Z", "Ada", "ada@example.com", "other", null, "row 2");
        row("2026-11-03T00:00:00Z", "Otto", "otto@example.com", "other", "cart", "row 3");
        row("2026-11-04T00:00:00Z", "Otto", "otto@example.com", "export", null, "row 4");
        row("2026-11-22T00:00:00Z", "Otto", "otto@example.com", "other", null, "row 5");

        var page = Visitor.ada().open("/admin/history?" + query);

        assertThat(page.all("tbody tr")).hasSize(1);
        assertThat(page.text("tbody tr")).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=24.11.2026", "until=2026-02-30", "from=+12026-01-01"})
    void a_day_that_is_none_is_said_to_be(String query) {
        var page = Visitor.ada().get("/admin/history?" + query);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("[role=alert]")).isEqualTo("Write the day as 2026-11-24.");
        assertThat(Visitor.ada().get("/admin/history/csv?" + query).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"after=x", "after=2026-11-24T09:00:00Z_x", "after=_1", "act=x", "who=%00", "cluster=%27"})
    void odd_addresses_do_no_harm(String query) {
        assertThat(Visitor.ada().get("/admin/history?" + query).status()).isEqualTo(200);
    }

    @Test
    void a_hundred_thousand_rows_are_paged_without_a_gap_in_as_many_statements_as_one() {
        row("2026-11-24T08:00:00Z", "Ada", "ada@example.com", "other", "cart", "row 0");
        var few = statements("/admin/history?who=ada&cluster=cart");
        crowd();

        assertThat(statements("/admin/history?who=ada&cluster=cart"))
                .isEqualTo(few)
                .isLessThanOrEqualTo(4);
        assertThat(plans("select * from event e where e.team in ('orders') and lower(e.cluster_name) = 'cart-7'"
                        + " order by e.at desc, e.id desc limit 51"))
                .noneMatch(step -> step.contains("Seq Scan"));
        assertThat(plans("select * from event e order by e.at desc, e.id desc limit 51"))
                .noneMatch(step -> step.contains("Seq Scan") || step.contains("Sort"));

        var page = Visitor.ada().open("/admin/history?cluster=cart-7");
        var seen = new ArrayList<>(page.all("tbody tr td:nth-child(2)").eachText());
        while (page.all("a").eachText().contains("Earlier")) {
            page = page.click("Earlier");
            seen.addAll(page.all("tbody tr td:nth-child(2)").eachText());
        }
        assertThat(seen).hasSize(100).doesNotHaveDuplicates();
    }

    private long statements(String path) {
        return statements.of(() -> Visitor.ada().open(path));
    }

    private static List<String> names(Page page) {
        return page.all("tbody .name").eachText();
    }

    private void row(String at, String who, String email, String act, String cluster, String what) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("""
                        insert into event (at, who_id, who_name, who_email, act, cluster_name, what, outcome)
                        values (cast(?1 as timestamptz), ?2, ?2, ?3, ?4, ?5, ?6, '')""")
                .setParameter(1, at)
                .setParameter(2, who)
                .setParameter(3, email)
                .setParameter(4, act)
                .setParameter(5, cluster)
                .setParameter(6, what)
                .executeUpdate());
    }

    private void crowd() {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("""
                            insert into event (at, who_id, who_name, act, cluster_name, team, what, outcome)
                            select timestamptz '2026-11-24T08:00:00Z' - (n / 3) * interval '1 second', 'p' || n % 50,
                                'Person ' || n % 50, 'other', 'cart-' || n % 1000, 'orders', 'did ' || n, ''
                            from generate_series(1, 100000) n""").executeUpdate();
            database.createNativeQuery("analyze event").executeUpdate();
        });
    }

    @SuppressWarnings("unchecked")
    private List<String> plans(String query) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("explain " + query, String.class)
                .getResultList());
    }
}
