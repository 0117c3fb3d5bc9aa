package dev.tailor.news;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Page;
import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page on which people choose what they hear of by mail. */
@QuarkusTest
@Tag("MA-26")
class NotificationsPageTest {
    private static final String FORM = "main form[action='/notifications']";

    @Inject
    World world;

    @Inject
    NewsStage stage;

    @Inject
    Statements statements;

    @BeforeEach
    void begin() {
        stage.begin();
    }

    @ParameterizedTest
    @CsvSource({"vic, ''", "dana, ''", "lena, asked", "otto, ''", "ada, ''"})
    void it_begins_with_what_is_usual(String person, String teams) {
        var page = page(person);
        assertThat(ticked(page, "own")).hasSize(8).doesNotContain("asked");
        assertThat(String.join(" ", ticked(page, "teams"))).isEqualTo(teams);
        assertThat(page.text()).contains("this is what is usual for your role");
    }

    @Test
    void what_is_chosen_counts_for_who_chose_it() {
        page("dana").form(FORM).without("own").submit();
        var vic = page("vic").form(FORM).and("teams", "ready").submit();
        assertThat(vic.text("p[role=status]")).startsWith("Saved");
        assertThat(ticked(vic, "teams")).containsExactly("ready");

        world.ready("dana", "orders-cart", "S");
        stage.deliver();
        assertThat(stage.subjects("dana")).isEmpty();
        assertThat(stage.subjects("vic")).containsExactly("orders-cart is ready");
    }

    @Test
    void what_is_usual_comes_back() {
        page("lena").form(FORM).without("teams").submit();
        var page = page("lena").form(FORM).forged("usual", "on").submit();
        assertThat(ticked(page, "teams")).containsExactly("asked");
    }

    @Test
    void it_says_who_decides() {
        assertThat(page("dana").text()).contains("A lead lets it happen, or an administrator where only they may.");
    }

    @Test
    void only_leads_are_shown_the_way_to_webhooks() {
        assertThat(page("lena").links()).contains("/webhooks");
        assertThat(page("ada").links()).contains("/webhooks");
        assertThat(page("dana").links()).contains("/notifications").doesNotContain("/webhooks");
    }

    @Test
    void it_can_be_chosen_while_tailor_is_read_only() {
        world.sql("update announcement set read_only = true, version = version + 1");
        assertThat(page("dana").form(FORM).send().status()).isEqualTo(303);
    }

    @Test
    void it_costs_three_statements_more_than_any_page() {
        page("dana").form(FORM).submit();
        assertThat(statements.of(() -> page("dana"))).isLessThanOrEqualTo(6);
    }

    private static Page page(String person) {
        return Visitor.named(person).open("/notifications");
    }

    private static List<String> ticked(Page page, String name) {
        return page.all("input[name=" + name + "][checked]").eachAttr("value");
    }
}
