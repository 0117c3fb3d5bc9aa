package dev.tailor.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Page;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Progress;
import dev.tailor.cluster.Trouble;
import dev.tailor.web.ChangeLinks;
import dev.tailor.web.ClusterLinks;
import dev.tailor.web.Links;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A request's page, while it is on its way. */
@QuarkusTest
class CreationTest {
    @Inject
    World world;

    @Inject
    Progress progress;

    @BeforeEach
    void begin() {
        world.reset();
        world.person("lena");
    }

    @Test
    void what_waits_says_for_whom_and_until_when() {
        var cluster = world.asked("dana", "orders-reports", "L");
        world.pass(Duration.ofHours(18));

        var page = open("dana", cluster);
        assertThat(page.text("main .state")).isEqualTo("Waiting for Lena");
        assertThat(page.text("#progress")).isEqualTo("Lena decides about it");
        assertThat(page.all(".thread li strong, .thread li > span:nth-child(2)").eachText())
                .containsExactly("Requested", "Waiting for Lena", "Accepted by Atlas", "Building", "Ready");
        assertThat(page.text(".thread .now")).contains("18 h so far", "ends by itself on 27 Nov, 09:00");
        assertThat(page.text("main")).contains("$394 a month, once approved");
        assertThat(page.all("form[action='" + ChangeLinks.withdrawal(world.changeOf(cluster)) + "']")
                        .text())
                .isEqualTo("Withdraw it");
    }

    @Test
    void a_lead_is_led_to_the_decision_and_the_asker_is_not() {
        var cluster = world.asked("dana", "orders-reports", "L");
        var decision = ChangeLinks.decision(world.changeOf(cluster));

        assertThat(open("lena", cluster).click("Decide about it").all("form[action=" + decision + "]"))
                .hasSize(1);
        assertThat(open("dana", cluster).text("#live")).doesNotContain("Decide about it");
    }

    @Test
    void what_starts_is_asking_atlas() {
        var page = open("dana", world.asked("dana", "orders-cart", "S"));

        assertThat(page.text("main .state")).isEqualTo("Starting");
        assertThat(page.text(".thread li:nth-child(2)")).isEqualTo("Approved 09:00:00 By rule: S needs no approval");
        assertThat(page.text(".thread .now strong")).isEqualTo("Asking Atlas to accept it");
        assertThat(page.text("#live .btn-list")).isEqualTo("Withdraw it");
    }

    @Test
    @Tag("MA-19")
    void what_is_being_built_shows_its_steps_and_the_tape() {
        var cluster = world.building("dana", "orders-cart", "S");
        world.pass(Duration.ofMinutes(3));

        var page = open("dana", cluster);
        assertThat(page.text("#live")).contains("Usually 8–15 minutes, started 3 min ago.", "Checked 3 min ago");
        assertThat(page.the("#live svg[role=img]").attr("aria-label"))
                .isEqualTo("3 minutes have passed; usually it takes 8 to 15");
        assertThat(page.text(".thread .now")).contains("Building", "3 min so far");
        assertThat(page.text(".thread .next")).contains("about 09:08–09:15", "Connection string: waiting…");
        assertThat(page.text("#what-atlas-says code")).isEqualTo("CREATING");
        assertThat(page.text("aside")).contains("Deleting is possible while it is being built.");
        assertThat(page.text("#meanwhile")).isEqualTo("While you wait");
    }

    @Test
    void what_takes_twice_as_long_says_so_and_offers_to_check() {
        var cluster = world.building("dana", "orders-cart", "S");
        world.pass(Duration.ofMinutes(30));
        assertThat(open("dana", cluster).text("#progress")).isEqualTo("Atlas is building it");

        world.pass(Duration.ofMinutes(4));
        var page = open("dana", cluster);
        assertThat(page.text("#progress")).isEqualTo("It takes longer than usual");
        assertThat(page.text("main .state")).isEqualTo("Still building");
        assertThat(page.the("#what-atlas-says").hasAttr("open")).isTrue();
        assertThat(page.all("svg[role=img] text").last().text()).isEqualTo("40 min");
        var answer = page.form("form[action='" + ClusterLinks.check(cluster.id()) + "']")
                .submit();
        assertThat(answer.path()).isEqualTo(Links.cluster(cluster.id()));
        assertThat(answer.text("[role=status]")).startsWith("Tailor asks Atlas again now.");
    }

    @Test
    void trouble_that_heals_says_when_tailor_tries_again() {
        var cluster = world.asked("dana", "orders-cart", "S");
        var id = world.changeOf(cluster);
        world.attempted(id);
        progress.later(id, new Trouble(503, "", "<html>", "Atlas can’t be reached.", "7F3K-92QD"), at("PT52M"));

        var page = open("dana", cluster);
        assertThat(page.text("#progress")).isEqualTo("Tailor tries again at 09:52");
        assertThat(page.text("#live")).contains("Atlas can’t be reached.", "What was asked stays safe");
        assertThat(page.text("#what-atlas-says")).contains("503", "<html>", "7F3K-92QD");
        assertThat(page.all("svg[role=img]")).isEmpty();
    }

    private static java.time.Instant at(String duration) {
        return World.MORNING.plus(Duration.parse(duration));
    }

    private static Page open(String person, Cluster cluster) {
        return Visitor.named(person).open(Links.cluster(cluster.id()));
    }
}
