package dev.tailor.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two portals, and then three, as Atlas meets them: together they are one. */
@Tag("MA-24")
@ExtendWith(SeveralPortals.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoThenThreeIT {
    /** What Atlas grants for a project's clusters, to all portals together. */
    private static final int GRANTED = 10_000;

    private static Stage stage;
    private static Browser ada;
    private static String quiet;

    @BeforeAll
    static void arrive() throws Exception {
        stage = SeveralPortals.stage();
        ada = new Browser(stage.provider().token("ada", List.of("tailor-admin")));
        quiet = "/groups/" + Teams.tie(stage, "crew1") + "/clusters";
    }

    @Test
    @Order(1)
    void of_two_each_takes_half_of_what_atlas_grants() throws Exception {
        eachMayCall(GRANTED / 2);
    }

    @Test
    @Order(2)
    void of_three_each_takes_a_third() throws Exception {
        stage.portals().add();

        eachMayCall(GRANTED / 3);
    }

    @Test
    @Order(3)
    void they_ask_atlas_no_more_often_than_one() throws Exception {
        Stage.until(() -> asked(quiet).size() >= 8);

        var times = asked(quiet);
        var span = Duration.between(times.get(0), times.get(times.size() - 1));
        // Every three seconds, on the simulator's clock a quarter of an hour; and once more, for the fleet.
        assertThat(times.size()).isLessThanOrEqualTo((int) span.dividedBy(Duration.ofMinutes(15)) + 2);
    }

    @Test
    @Order(4)
    void they_share_one_token() throws Exception {
        // One more is that of the harness, which looks at Atlas too.
        assertThat(asked("/api/oauth/token")).hasSize(2);
        assertThat(stage.database().rows("select 1 from atlas_token where number = 1"))
                .hasSize(1);
    }

    private static void eachMayCall(int number) throws Exception {
        for (int portal = 0; portal < stage.portals().number(); portal++) {
            var one = portal;
            Stage.until(
                    () -> capacity(one).filter(capacity -> capacity == number).isPresent());
        }
    }

    /** Of clusters of whichever project, as the page about the connection says; empty before this portal has asked. */
    private static Optional<Integer> capacity(int portal) throws InterruptedException {
        var page = ada.open(stage.portals().address(portal).resolve("/admin/connection"));
        return page.stream()
                .flatMap(shown -> shown.select("tr").stream())
                .filter(row -> row.select("th .name").text().equals("clusters"))
                .map(row -> row.select("td[data-label=At most]").text())
                .map(text -> Integer.parseInt(text.replace(",", "")))
                .findFirst();
    }

    private static List<Instant> asked(String path) throws Exception {
        var times = new ArrayList<Instant>();
        for (var call : stage.atlas().journal().path("entries")) {
            if (call.path("path").asText().endsWith(path) && call.path("status").asInt() == 200) {
                times.add(Instant.parse(call.path("at").asText()));
            }
        }
        return times;
    }
}
