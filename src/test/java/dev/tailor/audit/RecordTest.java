package dev.tailor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.MovableClock;
import dev.tailor.Page;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.ClusterState;
import dev.tailor.history.Act;
import dev.tailor.history.Deed;
import dev.tailor.history.Event;
import dev.tailor.history.EventQuery;
import dev.tailor.history.Events;
import dev.tailor.history.Ledger;
import dev.tailor.history.Result;
import dev.tailor.history.Who;
import dev.tailor.web.ChangeLinks;
import dev.tailor.web.ClusterLinks;
import dev.tailor.web.Links;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the history says of what people do: who, from where, in which request, to what, and how it ended. */
@QuarkusTest
@Tag("MA-23")
class RecordTest {
    @Inject
    World world;

    @Inject
    MovableClock clock;

    @Inject
    Events events;

    @Inject
    Ledger ledger;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    void a_row_says_who_did_what_to_what_from_where_and_in_which_request() {
        var cluster = world.ready("dana", "orders-cart", "S");

        var answer = send("dana", ClusterLinks.pause(cluster.id()));

        var row = newest("asked to pause it");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(row.whoName()).isEqualTo(world.person("dana").name());
        assertThat(row.whoEmail()).isEqualTo(world.person("dana").email());
        assertThat(row.whoId()).contains(world.person("dana").id());
        assertThat(row.address()).contains("203.0.113.7");
        assertThat(row.reference()).contains(answer.header("X-Request-Id"));
        assertThat(row.clusterId()).contains(cluster.id());
        assertThat(row.clusterName()).contains("orders-cart");
        assertThat(row.team()).contains("orders");
        assertThat(row.projectName()).contains("orders-dev");
        assertThat(row.result()).isEqualTo("done");
    }

    @Test
    void each_step_of_a_change_is_a_row() {
        var cluster = world.asked("dana", "orders-cart", "L");
        var change = world.changeOf(cluster);
        Visitor.lena()
                .open(Links.review())
                .form("form[action$='" + ChangeLinks.decision(change) + "']")
                .with("decision", "approve")
                .with("note", "Fine")
                .send();
        world.accepted(change);
        world.seen(cluster, "CREATING", false);
        world.seen(cluster, "IDLE", false);

        assertThat(said("create"))
                .containsExactly(
                        "Tailor finished the creation",
                        "Tailor handed the creation to Atlas, which accepted it",
                        "Lena approved the creation",
                        "Dana asked for it in L with 40 GB");
    }

    @Test
    void withdrawing_names_who_withdrew() {
        var cluster = world.asked("dana", "orders-cart", "L");

        send("lena", ChangeLinks.withdrawal(world.changeOf(cluster)));

        assertThat(newest("withdrew the creation").whoName())
                .isEqualTo(world.person("lena").name());
    }

    @Test
    void what_tailor_does_by_itself_is_tailors() {
        var cluster = world.asked("dana", "orders-cart", "S");
        world.until(ClusterState.READY, cluster);

        var row = newest("finished the creation");
        assertThat(row.whoName()).isEqualTo("Tailor");
        assertThat(row.whoId()).isEmpty();
        assertThat(row.address()).isEmpty();
    }

    @Test
    void a_refused_attempt_is_one_row_a_minute_however_often_it_is_made() {
        var cluster = world.ready("dana", "orders-cart", "S");
        for (int i = 0; i < 5; i++) {
            assertThat(send("vic", ClusterLinks.pause(cluster.id())).status()).isEqualTo(403);
        }
        assertThat(said("attempt")).containsExactly("Vic tried POST /clusters/{id}/pause");
        assertThat(newest("tried POST /clusters/{id}/pause").result()).isEqualTo("refused");
        assertThat(newest("tried POST /clusters/{id}/pause").outcome()).isEqualTo("Answered with 403");
        assertThat(newest("tried POST /clusters/{id}/pause").clusterId()).contains(cluster.id());

        clock.advance(Duration.ofMinutes(1));
        send("vic", ClusterLinks.pause(cluster.id()));
        send("otto", ClusterLinks.pause(cluster.id()));
        assertThat(said("attempt"))
                .containsExactly(
                        "Otto tried POST /clusters/{id}/pause",
                        "Vic tried POST /clusters/{id}/pause",
                        "Vic tried POST /clusters/{id}/pause");
    }

    @Test
    void the_same_look_or_attempt_from_elsewhere_is_another_row() {
        var cluster = world.ready("dana", "orders-cart", "S");
        for (var address : List.of("203.0.113.7", "203.0.113.8", "203.0.113.7")) {
            from(address, "dana").open(ClusterLinks.logins(cluster.id()));
            from(address, "otto").get(ClusterLinks.logins(cluster.id()));
        }

        assertThat(addresses("look")).containsExactly("203.0.113.8", "203.0.113.7");
        assertThat(addresses("attempt")).containsExactly("203.0.113.8", "203.0.113.7");
    }

    @Test
    void what_failed_and_then_was_refused_is_two_rows() {
        var attempt = Deed.of(Act.ATTEMPT, "tried POST /x").by(new Who("1", "Dana", ""));
        ledger.write(attempt.ended(Result.FAILED, "Answered with 502"));
        ledger.write(attempt.ended(Result.REFUSED, "Answered with 409"));
        ledger.write(attempt.ended(Result.REFUSED, "Answered with 409"));

        assertThat(everything()).extracting(Event::result).containsExactly("refused", "failed");
    }

    @Test
    void made_up_addresses_do_not_fill_the_history() {
        for (int i = 0; i < 5; i++) {
            assertThat(send("otto", ClusterLinks.pause(UUID.randomUUID())).status())
                    .isEqualTo(404);
            assertThat(Visitor.otto()
                            .get(ClusterLinks.logins(UUID.randomUUID()))
                            .status())
                    .isEqualTo(404);
        }

        assertThat(said("attempt"))
                .containsExactlyInAnyOrder(
                        "Otto tried POST /clusters/{id}/pause", "Otto tried GET /clusters/{id}/logins");
        assertThat(newest("tried POST /clusters/{id}/pause").clusterId()).isEmpty();
    }

    @Test
    void somebody_without_a_team_is_written_down_too() {
        var cluster = world.ready("dana", "orders-cart", "S");

        assertThat(send("nora", ClusterLinks.pause(cluster.id())).status()).isEqualTo(403);

        assertThat(said("attempt")).containsExactly("Nora tried POST /clusters/{id}/pause");
    }

    @Test
    void a_refused_decision_names_the_cluster_that_it_was_about() {
        var cluster = world.asked("dana", "orders-cart", "L");

        assertThat(send("dana", ChangeLinks.decision(world.changeOf(cluster))).status())
                .isEqualTo(403);

        assertThat(newest("tried POST /changes/{id}/decision").clusterName()).contains("orders-cart");
    }

    @Test
    void ordinary_pages_leave_nothing() {
        var cluster = world.ready("dana", "orders-cart", "S");
        var before = everything().size();

        Visitor.dana().open(Links.cluster(cluster.id()));
        Visitor.dana().open(Links.clusters());
        assertThat(Visitor.otto().get(Links.cluster(cluster.id())).status()).isEqualTo(404);

        assertThat(everything()).hasSize(before);
    }

    private Page send(String person, String path) {
        var visitor = from("203.0.113.7", person);
        var token = visitor.get("/no-such-page").all("input[name=csrf-token]").attr("value");
        return visitor.post(path, Map.of("csrf-token", token, "decision", "approve", "note", ""));
    }

    private static Visitor from(String address, String person) {
        return Visitor.named(person).with("X-Forwarded-For", address);
    }

    private List<String> addresses(String act) {
        return everything().stream()
                .filter(event -> event.act().equals(act))
                .map(event -> event.address().orElseThrow())
                .toList();
    }

    private Event newest(String what) {
        return everything().stream()
                .filter(event -> event.what().equals(what))
                .findFirst()
                .orElseThrow(() -> new AssertionError(what + " is not among "
                        + everything().stream().map(Event::what).toList()));
    }

    private List<String> said(String act) {
        return everything().stream()
                .filter(event -> event.act().equals(act))
                .map(event -> event.whoName() + " " + event.what())
                .toList();
    }

    private List<Event> everything() {
        return events.page(new EventQuery(List.of(), "", "", "", null, null, null), null, 100);
    }
}
