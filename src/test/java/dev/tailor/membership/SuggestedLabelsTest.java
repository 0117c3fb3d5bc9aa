package dev.tailor.membership;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Form;
import dev.tailor.Page;
import dev.tailor.Program;
import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels that a team's forms offer, as its leads keep them. */
@QuarkusTest
@Tag("MA-14")
class SuggestedLabelsTest {
    private static final String LABELS = "/teams/orders/labels";
    private static final String API = "/api/v1" + LABELS;

    @Inject
    World world;

    @Inject
    Statements statements;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    void a_lead_suggests_a_label_and_forms_of_the_team_have_a_row_for_it() {
        var page = suggest("lena", "cost-centre", "4711\n\n4712\n");
        assertThat(page.text("tbody")).startsWith("cost-centre 4711, 4712 Lena");

        var form = Visitor.dana().open("/clusters/new");
        assertThat(form.text("#labels legend")).isEqualTo("Labels (optional)");
        assertThat(form.the("#key-1").val()).isEqualTo("cost-centre");
        assertThat(form.the("#key-1").hasAttr("readonly")).isTrue();
        assertThat(form.all("#" + form.the("#value-1").attr("list") + " option").eachAttr("value"))
                .containsExactly("4711", "4712");
        assertThat(Visitor.otto().open("/clusters/new").all("#key-1").eachAttr("value"))
                .containsExactly("");
    }

    @Test
    void a_row_that_stays_empty_is_no_label() {
        suggest("lena", "cost-centre", "");
        suggest("lena", "stage", "");

        order().with("name", "orders-cart").submit();
        assertThat(world.fresh(world.named("orders-cart").id()).labels()).isEmpty();

        order().with("name", "orders-mail")
                .with("value", "4711")
                .and("value", "")
                .submit();
        assertThat(world.fresh(world.named("orders-mail").id()).labels())
                .containsExactly(Map.entry("cost-centre", "4711"));
    }

    @Test
    void who_edits_a_cluster_finds_the_rows_too_filled_in_where_it_has_them() {
        suggest("lena", "stage", "");
        var cart = world.asked("dana", "orders-cart", "S");
        var edit = "/clusters/" + cart.id() + "/edit";
        Visitor.dana()
                .open(edit)
                .form("form[action$=/edit]")
                .with("value", "test")
                .and("key", "area")
                .and("value", "south")
                .submit();

        var page = Visitor.dana().open(edit);
        assertThat(page.all("#labels [name=key]").eachAttr("value")).containsExactly("stage", "area");
        assertThat(page.all("#labels [name=value]").eachAttr("value")).containsExactly("test", "south");

        var removed = page.form("form[action$=/edit]").with("remove", "1").send();
        assertThat(removed.all("#labels [name=value]").eachAttr("value")).containsExactly("", "south");
        removed.form("form[action$=/edit]").submit();
        assertThat(world.fresh(cart.id()).labels()).containsExactly(Map.entry("area", "south"));
    }

    @Test
    void usual_values_are_changed_and_a_label_is_suggested_no_more() {
        suggest("lena", "cost-centre", "4711");
        var change = Visitor.lena().open(LABELS).click("Change cost-centre");
        assertThat(change.the("#usual").text()).isEqualTo("4711");

        var changed = change.form("form[action$=/labels]").with("usual", "4712").submit();
        assertThat(changed.all("tbody tr").eachText()).singleElement().satisfies(row -> assertThat(row)
                .startsWith("cost-centre 4712"));

        var left = changed.form("form[action$=/removal]")
                .with("key", "cost-centre")
                .submit();
        assertThat(left.text("[role=status]")).contains("Clusters keep the label.");
        assertThat(left.text("#suggested")).isEqualTo("Suggested (0)");
        assertThat(Visitor.lena().open("/review/history").text("tbody"))
                .contains(
                        "suggested the label cost-centre",
                        "Usual values: 4712",
                        "suggests the label cost-centre no more");
    }

    @Test
    void all_that_is_wrong_is_said_at_once_and_stays_typed() {
        var page = form("lena").with("key", " ").with("usual", "a\na").send();
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#key-error")).isEqualTo("Say the key of the label.");
        assertThat(page.text("#usual-error")).isEqualTo("A value is there twice.");
        assertThat(page.the("#usual").wholeText()).isEqualTo("a\na");
    }

    @Test
    void a_form_has_room_for_twelve() {
        for (var number = 1; number <= 12; number++) {
            suggest("lena", "key-" + number, "");
        }
        var page = form("lena").with("key", "key-13").send();
        assertThat(page.text("#key-error")).contains("at most 12 labels");
        assertThat(form("lena").with("key", "key-12").with("usual", "x").send().status())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dana", "vic"})
    void who_does_not_lead_reads_them(String person) {
        suggest("lena", "cost-centre", "4711");
        var page = Visitor.named(person).open(LABELS);
        assertThat(page.text("tbody")).contains("cost-centre");
        assertThat(page.all("main form[method=post]")).isEmpty();
        assertThat(Visitor.named(person).open("/teams/orders").links()).contains(LABELS);
    }

    @Test
    void who_does_not_lead_reads_who_keeps_them() {
        var answer = Program.of("dana").with("If-Match", "*").send(Method.PUT, API, "{'labels':[]}");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("Those who lead orders keep its labels.");
    }

    @Test
    void administrators_keep_them_for_any_team_that_there_is() {
        suggest("ada", "cost-centre", "");
        assertThat(Visitor.ada().get("/teams/nobody/labels").status()).isEqualTo(404);
        assertThat(Program.of("ada").get("/api/v1/teams/nobody/labels").status())
                .isEqualTo(404);
    }

    @Test
    void a_team_that_ends_takes_them_with_it() {
        Visitor.ada()
                .open("/admin/teams")
                .form("form[action='/admin/teams']")
                .with("name", "payments")
                .with("shown", "Payments")
                .submit();
        Visitor.ada()
                .open("/teams/payments/labels")
                .form("form[action$=/labels]")
                .with("key", "stage")
                .submit();
        Visitor.ada()
                .open("/admin/teams/team?name=payments")
                .form("form[action='/admin/teams/end']")
                .submit();
        assertThat(world.value("select cast(count(*) as text) from suggested_label"))
                .isEqualTo("0");
    }

    @Test
    void programs_read_them_and_put_others_in_their_place() {
        suggest("lena", "cost-centre", "4711");
        var present = Program.of("dana").get(API);
        assertThat(present.json().at("/labels/0/usual/0").asText()).isEqualTo("4711");

        var lena = Program.of("lena").with("If-Match", present.header("ETag"));
        var replaced = lena.send(
                Method.PUT,
                API,
                "{'labels':[{'key':'stage','usual':['test']},{'key':'cost-centre','usual':['4711']}]}");
        assertThat(replaced.status()).as(replaced.body()).isEqualTo(200);
        assertThat(replaced.json().at("/labels/1/key").asText()).isEqualTo("stage");

        var late = lena.send(Method.PUT, API, "{'labels':[]}");
        assertThat(late.status()).isEqualTo(412);
        var current = Program.of("lena").with("If-Match", replaced.header("ETag"));
        assertThat(current.send(Method.PUT, API, "{'labels':[]}").json().path("labels"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'labels':[{'key':''}]}",
                "{'labels':[{'key':'a'},{'key':'a'}]}",
                "{'labels':[{'key':'a','usual':['x','x']}]}"
            })
    void what_can_t_be_is_refused_to_programs(String body) {
        var answer = Program.of("lena").with("If-Match", "*").send(Method.PUT, API, body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error("labels")).isNotEmpty();
    }

    @Test
    void programs_have_room_for_twelve_too() {
        var labels = IntStream.range(0, 13)
                .mapToObj(number -> "{'key':'key-" + number + "'}")
                .collect(Collectors.joining(","));
        var answer = Program.of("lena").with("If-Match", "*").send(Method.PUT, API, "{'labels':[" + labels + "]}");
        assertThat(answer.error("labels")).contains("at most 12");
    }

    @Test
    void twelve_labels_cost_as_many_statements_as_one() {
        suggest("lena", "key-0", "");
        var few = statements.of(() -> Visitor.dana().open("/clusters/new"));
        for (var number = 1; number < 12; number++) {
            suggest("lena", "key-" + number, "a\nb");
        }
        assertThat(statements.of(() -> Visitor.dana().open("/clusters/new"))).isEqualTo(few);
    }

    private static Page suggest(String person, String key, String usual) {
        return form(person).with("key", key).with("usual", usual).submit();
    }

    private static Form form(String person) {
        return Visitor.named(person).open(LABELS).form("form[action$=/labels]");
    }

    private static Form order() {
        return Visitor.dana().open("/clusters/new").form("form[action=/clusters/new]");
    }
}
