package dev.tailor.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Form;
import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.NewCluster;
import dev.tailor.cluster.Requests;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the form does for people before they send it. */
@QuarkusTest
class OrderHelpTest {
    @Inject
    World world;

    @Inject
    Requests requests;

    @Inject
    Statements statements;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    void the_suggested_name_is_really_free() {
        assertThat(form("dana").value("name")).isEqualTo("orders-dev");

        world.asked("lena", "orders-dev", "S");
        world.asked("lena", "Orders-dev-2", "S");

        assertThat(form("dana").value("name")).isEqualTo("orders-dev-3");
    }

    @Test
    @Tag("MA-16")
    void a_name_is_checked_while_it_is_typed() {
        world.asked("lena", "orders-cart", "L");

        assertThat(check("orders-refunds")).isEqualTo("Free. The host name will begin with orders-refunds");
        assertThat(check("orders-cart")).isEqualTo("Lena has asked for a cluster of this name. Choose another.");
        assertThat(check("orders-cart-which-is-longer")).contains("orders-cart-which-is-lo");
        assertThat(check("%20")).isEqualTo("Give the cluster a name.");
        assertThat(check("a%3Cscript%3E")).isEqualTo("Use only letters, digits and hyphens.");
    }

    @Test
    void names_of_other_teams_projects_are_not_told() {
        world.asked("otto", "search-index", "S");
        var foreign = requests.projectsFor(world.person("otto")).get(0).id();

        var answer = Visitor.dana().fragment("/clusters/new/name?name=search-index&project=" + foreign);

        assertThat(answer.text()).startsWith("Free.");
    }

    @Test
    @Tag("MA-14")
    void choosing_a_size_renews_storage_and_summary() {
        var part = Visitor.dana().fragment("/clusters/new/summary?name=orders-cart&size=M&storage=10&preset=10");

        assertThat(part.the("#storage").val()).isEqualTo("20");
        assertThat(part.the("[name=preset]").val()).isEqualTo("20");
        assertThat(part.text("#storage-hint")).startsWith("M holds 10 to 255 GB.");
        assertThat(part.text("#asked")).contains("orders-cart", "M · 4 GB memory", "20 GB", "$146 a month");
        assertThat(part.body()).doesNotContain("<html");
    }

    @Test
    void the_summary_says_who_decides_and_how_long_atlas_takes() {
        world.person("lena");

        assertThat(summary("S")).contains("S needs no approval: Atlas starts at once and usually takes 8–15 minutes.");
        assertThat(summary("L"))
                .contains(
                        "Lena decides about L first: L needs approval. After that, Atlas usually takes 10–17 minutes.");
    }

    @Test
    void rows_for_labels_come_and_go_without_scripts() {
        var page = Visitor.dana().open("/clusters/new");
        var more = page.form(OrderPageTest.FORM)
                .with("key", "environment")
                .with("value", "development")
                .with("add", "label")
                .send();
        assertThat(more.status()).isEqualTo(200);
        assertThat(more.all(".pair")).hasSize(2);

        var less = more.form(OrderPageTest.FORM).with("remove", "1").send();

        assertThat(less.all(".pair")).hasSize(1);
        assertThat(less.form(OrderPageTest.FORM).value("key")).isEmpty();
    }

    @Test
    void a_key_that_is_there_twice_is_a_mistake_at_its_row() {
        var page = form("dana")
                .with("key", "environment")
                .and("key", "")
                .and("key", "environment")
                .with("value", "development")
                .and("value", "")
                .and("value", "test")
                .send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.all("[role=alert] a").eachAttr("href")).containsExactly("#key-3");
        assertThat(page.text("#key-3-error")).isEqualTo("The key environment is there twice. Keep one of the rows.");
    }

    @Test
    void a_form_can_begin_like_an_earlier_request() {
        var earlier = requests.ask(
                world.person("lena"),
                new NewCluster(null, "orders-cart", "M", 33, "Cart", Map.of("environment", "development")));

        var form = Visitor.dana().open("/clusters/new?like=" + earlier.id()).form(OrderPageTest.FORM);

        assertThat(form.value("name")).isEqualTo("orders-cart-2");
        assertThat(form.value("size")).isEqualTo("M");
        assertThat(form.value("storage")).isEqualTo("33");
        assertThat(form.value("description")).isEqualTo("Cart");
        assertThat(form.value("key")).isEqualTo("environment");
    }

    @Test
    @Tag("MA-09")
    void a_form_never_begins_like_a_request_that_is_not_theirs_to_see() {
        var earlier = world.asked("dana", "orders-cart", "S");

        assertThat(Visitor.otto().get("/clusters/new?like=" + earlier.id()).status())
                .isEqualTo(404);
    }

    @Test
    void a_project_is_asked_for_only_where_there_are_several() {
        assertThat(Visitor.dana().open("/clusters/new").all("#project")).isEmpty();
        QuarkusTransaction.requiringNew().run(() -> world.project("64a000000000000000000009", "orders-live", "orders"));

        var form = form("dana");

        assertThat(form.offers("project")).hasSize(2);
        var answer = form.with("project", form.offers("project").get(1)).send();
        assertThat(answer.status()).isEqualTo(303);
        assertThat(world.fresh(java.util.UUID.fromString(
                                answer.header("Location").replaceAll(".*/", "")))
                        .project()
                        .name())
                .isEqualTo("orders-live");
    }

    @Test
    void the_page_costs_the_same_however_many_clusters_there_are() {
        var few = statements.of(this::open);
        for (int number = 0; number < 12; number++) {
            world.asked("lena", "orders-dev-" + number, "S");
        }
        world.atlas().forgetJournal();

        assertThat(statements.of(this::open)).isEqualTo(few).isLessThanOrEqualTo(15);
        assertThat(world.atlas().countRequests()).isZero();
    }

    private void open() {
        Visitor.dana().open("/clusters/new");
    }

    private static Form form(String person) {
        return Visitor.named(person).open("/clusters/new").form(OrderPageTest.FORM);
    }

    private static String check(String name) {
        return Visitor.dana().fragment("/clusters/new/name?name=" + name).text();
    }

    private static String summary(String size) {
        return Visitor.dana().fragment("/clusters/new/summary?size=" + size).text("#asked");
    }
}
