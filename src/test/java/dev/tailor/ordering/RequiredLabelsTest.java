package dev.tailor.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Form;
import dev.tailor.Page;
import dev.tailor.Program;
import dev.tailor.SimulatorControl;
import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import dev.tailor.fleet.RequiredLabels;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels that clusters of a project need: said before, refused without, pointed out where they were not needed yet. */
@QuarkusTest
@Tag("MA-14")
class RequiredLabelsTest {
    private static final String PROBLEM = "Clusters of orders-dev need the label cost-centre.";

    @Inject
    World world;

    @Inject
    RequiredLabels labels;

    @Inject
    Statements statements;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    void the_form_says_it_before_and_refuses_without() {
        require("cost-centre");
        var page = Visitor.dana().open("/clusters/new");
        assertThat(page.text("#labels legend")).isEqualTo("Labels");
        assertThat(page.text("#labels .form-hint")).contains("Clusters of orders-dev need cost-centre;");
        assertThat(page.the("#key-1").val()).isEqualTo("cost-centre");
        assertThat(page.the("#value-1").attr("aria-required")).isEqualTo("true");

        var refused = form(page).with("name", "orders-cart").send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#labels-error")).isEqualTo(PROBLEM);
        assertThat(refused.the("#value-1").attr("aria-describedby")).isEqualTo("labels-error");
        assertThat(refused.the("#name").val()).isEqualTo("orders-cart");

        form(refused).with("value", "4711").submit();
        assertThat(world.named("orders-cart")).isNotNull();
        assertThat(world.fresh(world.named("orders-cart").id()).labels())
                .containsExactly(Map.entry("cost-centre", "4711"));
    }

    @Test
    void another_project_asks_for_other_labels_and_what_was_typed_stays() {
        world.project("64a000000000000000000003", "orders-prod", "orders");
        labels.require(world.person("ada"), "64a000000000000000000003", List.of("cost-centre", "owner"));
        var first = Visitor.dana().open("/clusters/new");
        var prod = first.the("#project option:contains(orders-prod)").val();

        var changed = form(first)
                .with("project", prod)
                .with("key", "area")
                .with("value", "south")
                .with("name", "orders-cart")
                .forged("update", "summary")
                .send();

        assertThat(changed.all("#labels [name=key]").eachAttr("value")).containsExactly("cost-centre", "owner", "area");
        assertThat(changed.all("#labels [name=value]").eachAttr("value")).containsExactly("", "", "south");
        assertThat(first.the("#project").attr("hx-post"))
                .as("long labels are too much for an address")
                .isEqualTo("/clusters/new");
    }

    @Test
    void programs_are_refused_likewise() {
        require("cost-centre");
        var dana = Program.of("dana");
        var none = dana.post("/api/v1/clusters", "{'name':'orders-cart','size':'S'}");
        assertThat(none.status()).isEqualTo(400);
        assertThat(none.error("labels")).isEqualTo(PROBLEM);

        var asked = dana.post("/api/v1/clusters", "{'name':'orders-cart','size':'S','labels':{'cost-centre':'4711'}}");
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);

        var path = "/api/v1/clusters/" + asked.json().path("id").asText();
        var any = Program.of("dana").with("If-Match", "*");
        assertThat(any.patch(path, "{'labels':{'stage':'test'}}").error("labels"))
                .isEqualTo(PROBLEM);
        assertThat(any.patch(path, "{'labels':{'cost-centre':' '}}").status()).isEqualTo(400);
        assertThat(any.patch(path, "{'description':'The cart'}").status()).isEqualTo(200);
    }

    @Test
    void programs_of_the_prototype_are_told_what_they_can_t_give() {
        require("cost-centre");
        var answer = Program.of("dana").post("/atlas/createCluster", "{'clusterName':'cn','instanceSizeName':'M10'}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error("labels")).isEqualTo(PROBLEM);
        assertThat(world.atlas().countRequests()).isZero();
    }

    @Test
    void labels_are_changed_with_it_or_not_at_all() {
        var cart = world.asked("dana", "orders-cart", "S");
        require("cost-centre");

        var refused = edit(cart).and("key", "stage").and("value", "test").send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#labels-error")).isEqualTo(PROBLEM);
        assertThat(world.fresh(cart.id()).labels()).isEmpty();

        edit(cart).with("value", "4711").submit();
        assertThat(world.fresh(cart.id()).labels()).containsExactly(Map.entry("cost-centre", "4711"));
    }

    @Test
    void a_cluster_that_is_there_goes_on_without_it_and_everybody_reads_that() {
        var cart = world.ready("dana", "orders-cart", "S");
        require("cost-centre");

        assertThat(edit(cart).with("description", "The cart").send().status()).isEqualTo(303);
        assertThat(world.fresh(cart.id()).description()).isEqualTo("The cart");
        var words = "Label cost-centre is missing";
        assertThat(Visitor.dana().open("/clusters/" + cart.id()).text("aside")).contains(words);
        assertThat(Visitor.vic().open("/clusters/" + cart.id()).all("a[href$=/edit]"))
                .isEmpty();
        assertThat(Visitor.lena().open("/review").text()).contains(words);
        assertThat(Visitor.dana().open("/clusters").the("tbody .flag").parent().attr("href"))
                .isEqualTo("/clusters/" + cart.id() + "/edit");
        assertThat(Visitor.vic().open("/clusters").the("tbody .flag").parent().attr("href"))
                .isEqualTo("/clusters/" + cart.id());
    }

    @Test
    void the_list_is_narrowed_to_those_that_lack_one() {
        world.ready("dana", "orders-cart", "S");
        world.ready("otto", "search-index", "S");
        var labelled = world.ready("dana", "orders-mail", "S");
        edit(labelled).with("key", "cost-centre").with("value", "4711").submit();
        assertThat(Visitor.dana().open("/clusters?state=unlabelled").text()).contains("No cluster matches");
        require("cost-centre", "stage");

        var found = Visitor.ada().open("/clusters?state=unlabelled");
        assertThat(found.all("tbody tr").eachText())
                .hasSize(2)
                .anySatisfy(row -> assertThat(row).contains("orders-cart Labels cost-centre, stage are missing"))
                .anySatisfy(row -> assertThat(row).contains("orders-mail Label stage is missing"));
        edit(labelled).with("value", "4711").and("value", "test").submit();
        assertThat(Visitor.lena().open("/review?state=unlabelled").all("a.name").eachText())
                .containsExactly("orders-cart");
        assertThat(Program.of("dana")
                        .get("/api/v1/clusters?state=unlabelled")
                        .json()
                        .path("results"))
                .hasSize(1);
    }

    @Test
    void what_lacks_labels_costs_one_statement_however_many_there_are() {
        world.ready("dana", "orders-cart", "S");
        require("cost-centre");
        var few = statements.of(() -> Visitor.dana().open("/clusters"));
        for (var number = 0; number < 5; number++) {
            world.sql("update project set required_labels = '{}'");
            world.ready("dana", "orders-" + number, "S");
        }
        require("cost-centre", "stage");

        assertThat(statements.of(() -> Visitor.dana().open("/clusters"))).isEqualTo(few);
    }

    @Test
    void administrators_say_it_where_a_project_s_rules_are_and_it_is_noted() {
        world.copied();
        var page = placement().with("labels", " cost-centre \n\nstage\n").submit();

        assertThat(page.text("aside")).contains("cost-centre, stage needed");
        assertThat(page.text("[aria-labelledby=deeds]")).contains("Ada requires labels: cost-centre, stage");
        assertThat(placement().value("labels")).isEqualTo("cost-centre\nstage");

        var wrong = placement().with("labels", "a\nb\na").send();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text("#labels-error")).isEqualTo("A key is there twice.");
        assertThat(placement().with("labels", "").submit().text("[aria-labelledby=deeds]"))
                .contains("requires no labels any more");
    }

    @Test
    void a_form_without_the_field_and_one_that_is_older_take_no_label_away_unseen() {
        world.copied();
        var old = placement();
        var other = placement();
        require("cost-centre");

        placement().without("labels").submit();
        assertThat(placement().value("labels")).isEqualTo("cost-centre");
        var told = old.with("version", "7.0").send();
        assertThat(told.text("[role=alert]")).contains("somebody was faster", "labels cost-centre");
        told.form("form[action$=/placement]").submit();
        assertThat(placement().value("labels")).isEqualTo("cost-centre");
        assertThat(placement().value("version")).isEqualTo("7.0");

        other.with("labels", "stage").send().form("form[action$=/placement]").submit();
        assertThat(placement().value("labels")).isEqualTo("stage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'keys':['']}", "{'keys':['a','a']}"})
    void keys_that_can_t_be_are_refused_to_programs(String body) {
        var answer = required("ada", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error("keys")).isNotEmpty();
    }

    @Test
    void programs_of_administrators_say_it_and_all_of_the_team_read_it() {
        assertThat(required("ada", "{'keys':['cost-centre']}")
                        .json()
                        .path("requiredLabels")
                        .path(0)
                        .asText())
                .isEqualTo("cost-centre");
        assertThat(required("lena", "{'keys':[]}").status()).isEqualTo(403);
        assertThat(Program.of("vic")
                        .get("/api/v1/projects/" + SimulatorControl.ORDERS)
                        .json()
                        .path("requiredLabels"))
                .hasSize(1);
    }

    private static Program.Answer required(String person, String body) {
        return Program.of(person)
                .send(Method.PUT, "/api/v1/projects/" + SimulatorControl.ORDERS + "/required-labels", body);
    }

    private void require(String... keys) {
        labels.require(world.person("ada"), SimulatorControl.ORDERS, List.of(keys));
    }

    private static Form placement() {
        return Visitor.ada()
                .open("/admin/projects/" + SimulatorControl.ORDERS + "/placement")
                .form("form[action$=/placement]");
    }

    private static Form form(Page page) {
        return page.form("form[action=/clusters/new]");
    }

    private static Form edit(Cluster cluster) {
        return Visitor.dana().open("/clusters/" + cluster.id() + "/edit").form("form[action$=/edit]");
    }
}
