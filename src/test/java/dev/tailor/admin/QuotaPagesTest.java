package dev.tailor.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Form;
import dev.tailor.Page;
import dev.tailor.Program;
import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Decisions;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Quotas as Ada sets them, as Dana meets them and as Lena reviews them. */
@QuarkusTest
class QuotaPagesTest {
    private static final String ORDER = "form[action=/clusters/new]";

    @Inject
    World world;

    @Inject
    Statements statements;

    @Inject
    Clusters clusters;

    @Inject
    Decisions decisions;

    @BeforeEach
    void begin() {
        world.reset();
        world.person("lena");
    }

    @Test
    void ada_limits_a_team_and_the_history_has_it_before_and_after() {
        var list = limit("10", "64", "", "600");
        assertThat(list.text("[role=status]")).startsWith("The quota of orders is saved.");
        assertThat(list.text("tbody")).contains("orders", "of 10", "of 64 GB", "of $600", "no limit");

        assertThat(list.click("Who changed quotas").text("tbody"))
                .contains("limited orders: clusters from no limit to 10; memory from no limit to 64 GB;"
                        + " money a month from no limit to $600");
    }

    @Test
    void no_clusters_at_all_is_a_limit_and_no_number_a_mistake() {
        assertThat(limit("0", "", "", "").text("tbody")).contains("of 0");

        var page = form().with("clusters", "some").with("dollars", "-1").send();
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.all("[role=alert] a").eachAttr("href")).containsExactly("#clusters", "#dollars");
        assertThat(page.the("#clusters").val()).isEqualTo("some");
    }

    @Test
    void who_saves_second_is_told_and_overwrites_nothing_by_accident() {
        var second = form().with("clusters", "20");
        limit("10", "", "", "");

        var answer = second.send();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("[role=alert]")).contains("Ada was faster", "10 clusters");
        assertThat(answer.form("form:has(#clusters)").submit().text("tbody")).contains("of 20");
    }

    @Test
    void the_quota_stands_beside_the_sizes_and_what_does_not_fit_is_disabled_with_the_reason() {
        world.ready("dana", "orders-cart", "M");
        limit("10", "16", "", "900");

        var page = Visitor.dana().open("/clusters/new");

        assertThat(page.text("#sizes-part .form-hint"))
                .isEqualTo("orders: 1 of 10 clusters · 4 of 16 GB memory · $146 of $900 a month");
        assertThat(page.form(ORDER).offers("size")).containsExactly("S", "M", "L");
        assertThat(page.all(".sizes label").get(3).text()).endsWith("orders has 12 GB of memory left");
        assertThat(page.text("#asked"))
                .contains("orders will then have 2 of 10 clusters, 6 of 16 GB memory, $204 of $900 a month.");
    }

    @Test
    void a_team_without_a_quota_reads_nothing_of_one() {
        assertThat(Visitor.dana().open("/clusters/new").all("#sizes-part .form-hint"))
                .isEmpty();
    }

    @Test
    void a_form_that_was_open_before_is_refused_at_its_fields() {
        var form = Visitor.dana().open("/clusters/new").form(ORDER).with("name", "orders-cart");
        limit("", "1", "", "");

        var page = form.send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#size-error")).isEqualTo("It does not fit: orders has 1 GB of memory left.");
        assertThat(page.the("#name").val()).isEqualTo("orders-cart");
    }

    @Test
    void storage_alone_is_told_at_its_own_field() {
        limit("", "", "15", "");

        var page = Visitor.dana()
                .open("/clusters/new")
                .form(ORDER)
                .with("name", "orders-cart")
                .with("storage", "20")
                .send();

        assertThat(page.text("#storage-error")).isEqualTo("It does not fit: orders has 15 GB of storage left.");
    }

    @Test
    void a_resize_meets_the_quota_too() {
        var cart = world.ready("dana", "orders-cart", "M");
        limit("", "", "", "400");

        var page = Visitor.dana().open("/clusters/" + cart.id() + "/resize");

        assertThat(page.text(".sizes ~ *, fieldset .form-hint")).contains("$146 of $400 a month");
        assertThat(page.form("form[action$=/resize]").offers("size")).containsExactly("S", "M", "L");
        assertThat(page.all(".sizes label").get(3).text()).endsWith("$613 more; orders has $254 a month left");
        var forged = page.form("form[action$=/resize]").forged("size", "XL").send();
        assertThat(forged.status()).isEqualTo(422);
        assertThat(forged.text("#size-error")).contains("orders has $254 a month left");
    }

    @Test
    void programs_get_a_kind_of_their_own() {
        world.ready("dana", "orders-cart", "S");
        limit("1", "2", "", "");
        var dana = Program.of("dana");

        var answer = dana.post("/api/v1/clusters", "{'name':'orders-next','size':'S'}");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("kind").asText()).isEqualTo("over-quota");
        assertThat(answer.error("size")).isEqualTo("It does not fit: orders has 1 of 1 clusters and no memory left.");
        var old = dana.post("/atlas/createCluster", "{'clusterName':'next','instanceSizeName':'M10'}");
        assertThat(old.json().path("kind").asText()).isEqualTo("over-quota");
        assertThat(old.error("instanceSizeName")).isNotNull();
        var resize = dana.patch("/atlas/modifyCluster", "{'clusterName':'orders-cart','instanceSizeName':'M20'}");
        assertThat(resize.json().path("kind").asText()).isEqualTo("over-quota");
    }

    @Test
    void lena_sees_what_waits_on_top_of_what_there_is_and_can_only_decline_what_does_not_fit() {
        world.ready("dana", "orders-cart", "M");
        world.asked("dana", "orders-reports", "L");
        limit("2", "8", "", "");

        var page = Visitor.lena().open("/review");

        assertThat(page.text("[aria-label='What orders uses']"))
                .contains("Clusters 1 of 2", "2 with what waits", "Memory 4 of 8 GB")
                .contains("12 GB with what waits, 4 GB too much");
        assertThat(page.text(".decide"))
                .contains("Then 2 of 2 clusters · 12 of 8 GB memory")
                .contains("It does not fit: orders has 4 GB of memory left.");
        var forged = page.form(".decide form").forged("decision", "approve").send();
        assertThat(forged.status()).isEqualTo(409);
        assertThat(forged.text("main")).contains("The team may not have so much");
        assertThat(page.form(".decide form")
                        .with("decision", "decline")
                        .submit()
                        .text("[role=status]"))
                .startsWith("Declined");
    }

    @Test
    void a_team_beyond_its_limit_reads_how_far() {
        world.ready("dana", "orders-cart", "S");
        world.ready("dana", "orders-next", "S");
        limit("1", "", "", "");

        var answer = Program.of("dana").post("/api/v1/clusters", "{'name':'orders-third','size':'S'}");

        assertThat(answer.error("size")).isEqualTo("It does not fit: orders has 2 of 1 clusters.");
    }

    @Test
    void lena_can_approve_what_fits_although_a_resize_before_it_is_under_way() {
        var cart = world.ready("dana", "orders-cart", "M");
        var lena = world.person("lena");
        var first = clusters.resize(world.person("dana"), cart.id(), "L", 60, "");
        decisions.approve(lena, first.id(), "");
        clusters.resize(world.person("dana"), cart.id(), "XL", 80, "");
        limit("1", "16", "80", "");

        var page = Visitor.lena().open("/review");

        assertThat(page.text(".decide")).contains("Then 1 of 1 clusters · 16 of 16 GB memory · 80 of 80 GB storage");
        assertThat(page.form(".decide form")
                        .with("decision", "approve")
                        .submit()
                        .text("[role=status]"))
                .startsWith("Approved");
    }

    @Test
    void a_quota_costs_the_form_two_statements_however_much_there_is() {
        var without = statements.of(() -> Visitor.dana().open("/clusters/new"));
        limit("100", "1000", "10000", "100000");
        var few = statements.of(() -> Visitor.dana().open("/clusters/new"));
        for (int number = 0; number < 5; number++) {
            world.asked("dana", "orders-" + number, "S");
        }

        assertThat(statements.of(() -> Visitor.dana().open("/clusters/new")))
                .isEqualTo(few)
                .isLessThanOrEqualTo(without + 1)
                .isLessThanOrEqualTo(16);
        assertThat(statements.of(() -> Visitor.ada().open("/admin/quotas"))).isLessThanOrEqualTo(6);
        assertThat(statements.of(() -> Visitor.lena().open("/review"))).isLessThanOrEqualTo(21);
    }

    private static Page limit(String clusters, String memory, String storage, String dollars) {
        return form().with("clusters", clusters)
                .with("memory", memory)
                .with("storage", storage)
                .with("dollars", dollars)
                .submit();
    }

    private static Form form() {
        return Visitor.ada().open("/admin/quotas/team?name=orders").form("form:has(#clusters)");
    }
}
