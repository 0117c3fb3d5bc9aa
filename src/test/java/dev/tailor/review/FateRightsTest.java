package dev.tailor.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose clusters are decided about, and by whom. */
@QuarkusTest
class FateRightsTest extends AtFates {
    @Test
    @Tag("MA-09")
    void clusters_of_other_teams_are_as_if_they_were_not_there() {
        var foreign = world.ready("otto", "search-index", "S");

        var page = decided("pause", Map.of(), foreign, cart);

        assertThat(outcomes(page)).containsExactly("orders-cart It is being paused. Data and logins are kept.");
        assertThat(world.fresh(foreign.id()).currentChange()).isEmpty();
        assertThat(form(foreign).forged("fate", "retire").submit().text("[role=status]"))
                .isEqualTo("Nothing was retired: tick what you decide about.");
    }

    @Test
    @Tag("MA-09")
    void who_leads_one_team_and_looks_at_another_decides_about_the_one() {
        var foreign = world.ready("otto", "search-index", "S");
        world.sql("insert into joined (person_id, team, role, invited_by, joined_at)"
                + " select id, 'search', 'VIEWER', 'Ada', now() from person where email = 'lena@example.com'");

        assertThat(outcomes(decided("keep", Map.of(), foreign, cart)))
                .containsExactlyInAnyOrder(
                        "search-index A lead of search reviews its clusters.", "orders-cart Kept as it is.");
        assertThat(reviews.latestOf(foreign.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dana", "vic", "otto", "nora"})
    @Tag("MA-09")
    void who_leads_nobody_decides_nothing(String person) {
        var visitor = Visitor.named(person);
        var token = visitor.get("/no-such-page").all("input[name=csrf-token]").attr("value");

        var answer = visitor.post(
                "/review/clusters",
                Map.of(
                        "csrf-token",
                        token,
                        "fate",
                        "pause",
                        "cluster",
                        cart.id().toString()));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(world.fresh(cart.id()).currentChange()).isEmpty();
    }

    @Test
    @Tag("MA-09")
    void what_became_of_them_is_for_whoever_has_decided() {
        var mine = decided("keep", Map.of(), cart).path();

        assertThat(Visitor.lena().open(mine).status()).isEqualTo(200);
        assertThat(Visitor.ada().open(mine).status()).isEqualTo(404);
    }
}
