package dev.tailor.network;

import static dev.tailor.SimulatorControl.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Page;
import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.access.Stage;
import dev.tailor.atlas.AtlasAccessEntry;
import dev.tailor.atlas.AtlasAccessList;
import dev.tailor.cluster.Cluster;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AddressTest {
    @Inject
    World world;

    @Inject
    Stage stage;

    @Inject
    AccessListKeeper keeper;

    @Inject
    AccessListCopy copy;

    @Inject
    AddressViews views;

    @Inject
    AtlasAccessList accessList;

    @Inject
    Statements statements;

    Cluster cluster;
    long project;

    @BeforeEach
    void a_cluster_is_ready() {
        world.reset();
        cluster = world.ready("dana", "orders-cart", "S");
        project = cluster.project().id();
    }

    @Test
    void before_the_list_was_read_nothing_is_claimed() {
        assertThat(address().text()).contains("Whether 127.0.0.1 may connect is not known yet.");
    }

    @Test
    void an_address_that_is_not_on_the_list_may_not_connect() {
        keeper.keep(project);

        assertThat(address().text())
                .contains(
                        "127.0.0.1 may not connect yet.", "It is not on the access list of orders-dev, read 0 s ago.");
        assertThat(address().all("button").eachText()).containsExactly("Add my address");
        assertThat(address().all("[hx-get]")).isEmpty();
    }

    @Test
    @Tag("PN-10")
    void an_address_is_added_followed_and_said_to_be_in_force() {
        keeper.keep(project);
        var page = Visitor.dana()
                .open("/clusters/" + cluster.id())
                .form("#address form")
                .submit();
        assertThat(page.text()).contains("127.0.0.1 goes on the access list of project orders-dev.");
        assertThat(address().text()).contains("127.0.0.1 is being added.");
        assertThat(address().the("[hx-get]").attr("hx-get")).isEqualTo("/clusters/" + cluster.id() + "/address");

        world.work();
        assertThat(sent()).containsExactly("127.0.0.1/32 Dana via Tailor");
        assertThat(address().text()).contains("127.0.0.1 is being added.");

        world.pass(Duration.ofSeconds(10));
        world.work();
        assertThat(address().text()).contains("127.0.0.1 may connect.", "It is on the access list");
        assertThat(address().all("[hx-get], button")).isEmpty();
    }

    @Test
    void a_part_that_shows_nothing_new_is_not_sent_again() {
        var first = address();

        assertThat(showing(first.header("ETag")).status()).isEqualTo(304);
        keeper.keep(project);
        assertThat(showing(first.header("ETag")).status()).isEqualTo(200);
    }

    @Test
    @Tag("PN-10")
    void entries_made_in_atlas_count_too_and_ranges_hold_their_addresses() {
        accessList.add(ORDERS, "127.0.0.0/8", "office");
        world.pass(Duration.ofSeconds(10));
        keeper.keep(project);
        assertThat(address().text()).contains("127.0.0.1 may connect.", "Its range 127.0.0.0/8 is on the access list");

        accessList.remove(ORDERS, "127.0.0.0/8");
        keeper.keep(project);
        assertThat(address().text()).contains("127.0.0.1 may not connect yet.");
    }

    @Test
    @Tag("PN-10")
    void what_others_have_put_on_the_list_is_not_said_to_be_in_force_before_atlas_says_so() {
        copy.takeOver(project, List.of(new AtlasAccessEntry(null, "127.0.0.0/8", null, "office", null)));

        assertThat(address().text())
                .contains("127.0.0.1 is on the access list of orders-dev. Its range is 127.0.0.0/8.")
                .contains("whether it is in force Atlas has not said yet.")
                .doesNotContain("may connect");
        assertThat(address().all("button")).isEmpty();
        assertThat(Visitor.dana().open("/clusters/" + cluster.id() + "/network").text("#entries"))
                .startsWith("Your address now is 127.0.0.1. It is on the list, in 127.0.0.0/8;");
    }

    @Test
    @Tag("PN-10")
    void ranges_of_ipv6_hold_their_addresses() {
        copy.takeOver(project, List.of(new AtlasAccessEntry(null, "2001:db8::/32", null, null, null)));

        assertThat(standing("2001:DB8:0:0::7")).isEqualTo(AddressView.Standing.LISTED);
        assertThat(standing("2001:db9::7")).isEqualTo(AddressView.Standing.NOT_YET);
        assertThat(standing("::ffff:203.0.113.7")).isEqualTo(AddressView.Standing.NOT_YET);
    }

    @Test
    void while_atlas_is_away_the_page_says_so_and_tailor_goes_on_trying() {
        stage.post("dana", "/clusters/" + cluster.id() + "/address");
        world.atlas().fault("html503", 1, "POST", "accessList");

        world.work();
        assertThat(address().text())
                .contains("127.0.0.1 is being added. Atlas can't be reached right now", "Tailor goes on trying.")
                .containsPattern("Reference [0-9A-Z]{4}-[0-9A-Z]{4}\\.");

        world.pass(Duration.ofSeconds(10));
        world.work();
        world.pass(Duration.ofSeconds(10));
        world.work();
        assertThat(address().text()).contains("127.0.0.1 may connect.");
    }

    @Test
    void what_atlas_refuses_is_told_and_can_be_asked_for_again() {
        stage.post("dana", "/clusters/" + cluster.id() + "/address");
        world.atlas()
                .fault(Map.of(
                        "kind",
                        "status",
                        "status",
                        400,
                        "errorCode",
                        "INVALID_ATTRIBUTE",
                        "method",
                        "POST",
                        "times",
                        1));
        world.work();

        assertThat(address().text()).contains("127.0.0.1 may not connect: Atlas has not added it.", "Reference ");

        stage.post("dana", "/clusters/" + cluster.id() + "/address");
        assertThat(address().text()).contains("127.0.0.1 is being added.");
    }

    @Test
    void an_address_on_the_list_is_not_added_twice() {
        accessList.add(ORDERS, "127.0.0.1", "by hand");
        keeper.keep(project);
        world.atlas().forgetJournal();

        stage.post("dana", "/clusters/" + cluster.id() + "/address");
        world.work();

        assertThat(sent()).isEmpty();
    }

    @Test
    @Tag("PN-10")
    void behind_a_proxy_the_forwarded_address_counts_in_ipv6_too() {
        var dana = Visitor.named("dana").with("X-Forwarded-For", "2001:db8::7");
        keeper.keep(project);

        var page = dana.open("/clusters/" + cluster.id());
        assertThat(page.text("#address")).contains("2001:db8::7 may not connect yet.");
        page.form("#address form").send();
        keeper.keep(project);
        world.pass(Duration.ofSeconds(10));
        keeper.keep(project);

        assertThat(sent()).containsExactly("2001:db8::7/128 Dana via Tailor");
        assertThat(dana.fragment("/clusters/" + cluster.id() + "/address").text())
                .contains("2001:db8::7 may connect.");
    }

    @Test
    void while_a_cluster_is_built_its_page_offers_to_add_the_address() {
        var building = world.building("dana", "orders-soon", "S");
        keeper.keep(project);

        var page = Visitor.dana().open("/clusters/" + building.id());

        assertThat(page.text("#address")).contains("Your address 127.0.0.1 may not connect yet. Add it now");
    }

    @Test
    void a_list_that_is_known_is_read_with_one_call() {
        keeper.keep(project);
        world.atlas().forgetJournal();

        keeper.keep(project);

        assertThat(world.atlas().countRequests()).isEqualTo(1);
    }

    @Test
    void the_part_asks_postgres_four_times_and_atlas_never() {
        keeper.keep(project);
        world.atlas().forgetJournal();
        var dana = Visitor.dana();

        assertThat(statements.of(() -> dana.fragment("/clusters/" + cluster.id() + "/address")))
                .isLessThanOrEqualTo(4);
        assertThat(world.atlas().countRequests()).isZero();
    }

    private Page address() {
        return Visitor.dana().fragment("/clusters/" + cluster.id() + "/address");
    }

    private Page showing(String tag) {
        return Visitor.dana().with("If-None-Match", tag).fragment("/clusters/" + cluster.id() + "/address");
    }

    private AddressView.Standing standing(String address) {
        return views.of(
                        world.person("dana"),
                        cluster,
                        AddressRange.told(address).orElseThrow())
                .standing();
    }

    /** What Atlas was asked to add: entry and comment. */
    private List<String> sent() {
        return world.atlas().journal().stream()
                .filter(entry -> entry.path("method").asText().equals("POST"))
                .filter(entry -> entry.path("path").asText().endsWith("/accessList"))
                .map(entry -> entry.path("body").path(0))
                .map(entry -> entry.path("cidrBlock").asText() + " "
                        + entry.path("comment").asText())
                .toList();
    }
}
