package dev.tailor.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Page;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Decisions;
import dev.tailor.cluster.Progress;
import dev.tailor.cluster.Trouble;
import dev.tailor.cluster.Withdrawals;
import dev.tailor.web.Links;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request's page where it came to nothing. */
@QuarkusTest
class CreationEndsTest {
    @Inject
    World world;

    @Inject
    Decisions decisions;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Progress progress;

    @BeforeEach
    void begin() {
        world.reset();
        world.person("lena");
    }

    @Test
    void what_failed_says_why_and_offers_ways_on() {
        var cluster = failed("OUT_OF_CAPACITY");

        var page = open("dana", cluster);
        assertThat(page.text("main .state")).isEqualTo("Could not be built");
        assertThat(page.text("#live")).contains("The cloud is full.", "Nothing was built");
        assertThat(page.all("#live .btn").eachText())
                .containsExactly("Try again", "Wait until there is room", "Ask for another size", "Withdraw it");
        assertThat(page.text("#what-atlas-says")).contains("409 OUT_OF_CAPACITY", "No room.", "7F3K-92QD");
        assertThat(page.text(".thread .no")).startsWith("Refused by Atlas");
        assertThat(page.the("#live").hasAttr("hx-get")).isFalse();
        assertThat(page.click("Ask for another size").the("input[name=name]").attr("value"))
                .isEqualTo(cluster.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DUPLICATE_CLUSTER_NAME", "CLUSTER_NAME_INVALID", "ATLAS_RESERVED_CLUSTER_NAME"})
    @Tag("MA-16")
    void a_name_that_atlas_refuses_leads_to_another_name_first(String code) {
        var page = open("dana", failed(code));

        assertThat(page.all("#live .btn").eachText())
                .containsExactly("Ask again with another name", "Try again", "Withdraw it");
    }

    @Test
    void what_was_declined_says_by_whom_and_why() {
        var cluster = world.asked("dana", "orders-reports", "L");
        decisions.decline(world.person("lena"), world.changeOf(cluster), "Start with <M>.");

        var page = open("dana", cluster);
        assertThat(page.text("#progress")).isEqualTo("Lena declined it today at 09:00");
        assertThat(page.text("blockquote")).isEqualTo("Start with <M>.");
        assertThat(page.text("#live")).contains("The name orders-reports is free again.", "By Lena, lead of orders");
        assertThat(page.links()).contains(Links.newClusterLike(cluster.id()));
    }

    @Test
    void what_was_withdrawn_says_so() {
        var cluster = world.asked("dana", "orders-reports", "L");
        withdrawals.withdraw(world.person("dana"), world.changeOf(cluster));

        assertThat(open("dana", cluster).text("#progress")).isEqualTo("The request was withdrawn today at 09:00");
    }

    @Test
    void what_nobody_decided_says_so() {
        var cluster = world.asked("dana", "orders-reports", "L");
        var id = world.changeOf(cluster);
        world.pass(Duration.ofDays(3));
        progress.expire(id);

        var page = open("dana", cluster);
        assertThat(page.text("main .state")).isEqualTo("Not decided in time");
        assertThat(page.text(".thread")).contains("Requested 24 Nov, 09:00", "Ended by itself");
    }

    private Cluster failed(String code) {
        var cluster = world.asked("dana", "orders-cart", "S");
        var id = world.changeOf(cluster);
        world.attempted(id);
        progress.refused(id, new Trouble(409, code, "No room.", "The cloud is full.", "7F3K-92QD"));
        return cluster;
    }

    private static Page open(String person, Cluster cluster) {
        return Visitor.named(person).open(Links.cluster(cluster.id()));
    }
}
