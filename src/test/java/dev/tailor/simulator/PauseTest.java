package dev.tailor.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PauseTest extends SimulatorTest {
    private static final String LEDGER = CLUSTERS + "/orders-ledger";
    private static final String RETURNS = CLUSTERS + "/orders-returns";
    private static final String PAUSE = "{'paused':true}";
    private static final String RESUME = "{'paused':false}";

    @Test
    void a_paused_cluster_settles_as_idle_and_keeps_its_address() {
        var pausing = atlas.patch(LEDGER, PAUSE);
        assertThat(pausing.text("stateName")).isEqualTo("UPDATING");
        atlas.advance(120);

        var paused = atlas.get(LEDGER).json();
        assertThat(paused.path("paused").asBoolean()).isTrue();
        assertThat(paused.path("stateName").asText()).isEqualTo("IDLE");
        assertThat(paused.path("connectionStrings").has("standardSrv")).isTrue();
    }

    @Test
    void a_paused_cluster_is_not_paused_twice() {
        assertThat(atlas.patch(RETURNS, PAUSE).verdict()).isEqualTo("409 CLUSTER_ALREADY_PAUSED");
    }

    @Test
    void pausing_is_asked_for_alone() {
        assertThat(atlas.patch(LEDGER, "{'paused':true,'tags':[]}").verdict())
                .isEqualTo("409 CANNOT_UPDATE_AND_PAUSE_CLUSTER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'tags':[]}", "{'terminationProtectionEnabled':true}", "{'paused':false,'tags':[]}"})
    void a_paused_cluster_accepts_nothing_but_resume(String patch) {
        assertThat(atlas.patch(RETURNS, patch).verdict()).isEqualTo("409 CANNOT_UPDATE_PAUSED_CLUSTER");
    }

    @Test
    void a_paused_cluster_can_be_deleted() {
        assertThat(atlas.delete(RETURNS).status()).isEqualTo(202);
    }

    @Test
    void a_cluster_is_not_paused_during_a_change() {
        atlas.patch(LEDGER, sized("M20", "20"));

        assertThat(atlas.patch(LEDGER, PAUSE).verdict()).isEqualTo("409 CANNOT_PAUSE_CLUSTER_WITH_PENDING_CHANGES");
    }

    @Test
    void a_resumed_cluster_runs_for_an_hour_before_it_is_paused_again() {
        assertThat(atlas.patch(RETURNS, RESUME).text("stateName")).isEqualTo("UPDATING");
        atlas.advance(3599);
        assertThat(atlas.patch(RETURNS, PAUSE).verdict()).isEqualTo("400 CANNOT_PAUSE_RECENTLY_RESUMED_CLUSTER");
        atlas.advance(1);
        atlas.signIn();

        assertThat(atlas.patch(RETURNS, PAUSE).status()).isEqualTo(200);
    }

    @Test
    void resuming_a_running_cluster_does_nothing() {
        assertThat(atlas.patch(LEDGER, RESUME).status()).isEqualTo(200);
        assertThat(state("orders-ledger")).isEqualTo("IDLE");
    }

    @Test
    void atlas_resumes_by_itself_after_30_days() {
        atlas.advance(18 * 24 * 3600 - 1);
        atlas.signIn();
        assertThat(atlas.get(RETURNS).json().path("paused").asBoolean()).isTrue();
        atlas.advance(1);

        assertThat(atlas.get(RETURNS).json().path("paused").asBoolean()).isFalse();
        assertThat(state("orders-returns")).isEqualTo("UPDATING");
        atlas.advance(600);
        assertThat(state("orders-returns")).isEqualTo("IDLE");
    }

    @Test
    void atlas_resumes_a_cluster_by_itself_when_asked_to() {
        atlas.patch(CLUSTERS + "/orders-ledger", "{'paused':true}");
        atlas.advance(120);
        var path = "/clusters/" + AtlasAccount.ORDERS + "/orders-ledger/resume";

        assertThat(atlas.control("POST", path, "").text("stateName")).isEqualTo("UPDATING");
        assertThat(atlas.get(CLUSTERS + "/orders-ledger").json().path("paused").asBoolean())
                .isFalse();
        assertThat(atlas.control("POST", path, "").status()).isEqualTo(409);
    }
}
