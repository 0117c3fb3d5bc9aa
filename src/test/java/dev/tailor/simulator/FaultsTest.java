package dev.tailor.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong on demand. */
class FaultsTest extends SimulatorTest {
    private static final String CART = CLUSTERS + "/orders-cart";

    @ParameterizedTest
    @CsvSource({
        "status, 500 UNEXPECTED_ERROR",
        "rate-limited, 429 RATE_LIMITED_TOKEN_BUCKET",
        "unauthorized, 401 UNEXPECTED_ERROR",
        "out-of-capacity, 409 OUT_OF_CAPACITY",
        "payment-required, 402 NO_PAYMENT_INFORMATION_FOUND",
        "address-not-allowed, 403 IP_ADDRESS_NOT_ON_ACCESS_LIST",
        "writes-not-allowed, 405 WRITES_NOT_ALLOWED_DURING_APP_UPGRADES"
    })
    void a_call_is_refused_as_often_as_asked_and_changes_nothing(String kind, String verdict) {
        arrange("'kind':'" + kind + "','times':1,'method':'POST'");

        assertThat(atlas.post(CLUSTERS, cluster("orders-cart")).verdict()).isEqualTo(verdict);
        assertThat(atlas.get(CART).status()).isEqualTo(404);
        assertThat(atlas.post(CLUSTERS, cluster("orders-cart")).status()).isEqualTo(201);
    }

    @Test
    void any_status_and_code_can_be_asked_for() {
        arrange("'kind':'status','status':410,'errorCode':'VERSION_GONE'");

        assertThat(atlas.get(CLUSTERS).verdict()).isEqualTo("410 VERSION_GONE");
    }

    @Test
    void a_refusal_says_what_the_platform_team_has_to_know() {
        arrange("'kind':'address-not-allowed'");
        var refused = atlas.get(CLUSTERS);
        assertThat(refused.text("detail")).isEqualTo("IP address 127.0.0.1 is not allowed to access this resource.");
        assertThat(refused.json().path("parameters").toString()).isEqualTo("[\"127.0.0.1\"]");

        atlas.control("DELETE", "/faults", "");
        arrange("'kind':'payment-required'");
        assertThat(atlas.get(CLUSTERS).text("detail")).endsWith("for group " + AtlasAccount.ORDERS + ".");
    }

    @Test
    void while_writes_are_not_allowed_reads_are() {
        arrange("'kind':'writes-not-allowed'");

        assertThat(atlas.get(CLUSTERS).status()).isEqualTo(200);
        assertThat(atlas.patch(CLUSTERS + "/orders-ledger", "{'tags':[]}").status())
                .isEqualTo(405);
        assertThat(atlas.delete(CLUSTERS + "/orders-ledger").status()).isEqualTo(405);
    }

    @Test
    void a_wait_is_told_in_seconds() {
        arrange("'kind':'rate-limited','retryAfter':7");

        assertThat(atlas.get(CLUSTERS).header("Retry-After")).isEqualTo("7");
    }

    @Test
    void a_stray_401_has_a_challenge_and_takes_no_right_away() {
        arrange("'kind':'unauthorized','times':1");

        assertThat(atlas.get(CLUSTERS).header("WWW-Authenticate")).startsWith("Digest ");
        assertThat(atlas.get(CLUSTERS).status()).isEqualTo(200);
    }

    @Test
    void a_proxy_answers_with_a_page() {
        arrange("'kind':'html503'");
        var page = atlas.post(CLUSTERS, cluster("orders-cart"));

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.header("Content-Type")).isEqualTo("text/html");
        assertThat(page.response().body()).startsWith("<html>");
    }

    @ParameterizedTest
    @CsvSource({"drop-before, 404", "drop-after, 200"})
    void a_connection_drops_before_or_after_the_change(String kind, int status) {
        arrange("'kind':'" + kind + "','times':1,'method':'POST'");

        assertThatThrownBy(() -> atlas.post(CLUSTERS, cluster("orders-cart"))).isInstanceOf(UncheckedIOException.class);
        assertThat(atlas.get(CART).status()).isEqualTo(status);
    }

    @Test
    void a_region_turns_out_to_be_full_later() {
        arrange("'kind':'out-of-capacity-later','times':1,'method':'POST'");

        assertThat(atlas.post(CLUSTERS, cluster("orders-cart")).status()).isEqualTo(201);
        atlas.advance(60);
        assertThat(atlas.get(CART).verdict()).isEqualTo("409 OUT_OF_CAPACITY");
    }

    @Test
    void only_what_the_rule_names_meets_it() {
        arrange("'kind':'status','method':'GET','path':'/clusters/orders-ledger$'");

        assertThat(atlas.get(CLUSTERS + "/orders-ledger").status()).isEqualTo(500);
        assertThat(atlas.get(CLUSTERS).status()).isEqualTo(200);
        assertThat(atlas.patch(CLUSTERS + "/orders-ledger", "{'tags':[]}").status())
                .isEqualTo(200);
    }

    @Test
    void a_rule_strikes_as_often_as_it_is_probable_and_the_same_way_each_time() {
        assertThat(twentyCalls()).isEqualTo(twentyCalls()).contains("5").contains("2");
    }

    private String twentyCalls() {
        atlas.control("DELETE", "/faults", "");
        arrange("'kind':'status','probability':0.3");
        var first = new StringBuilder();
        for (var call = 0; call < 20; call++) {
            first.append(atlas.get(CLUSTERS).status() / 100);
        }
        return first.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'kind':'rain'", "'kind':'status','status':200", "'kind':'status','path':'('"})
    void a_rule_that_makes_no_sense_is_refused(String rule) {
        assertThat(atlas.control("POST", "/faults", "{" + rule + "}").status()).isEqualTo(400);
        assertThat(atlas.control("GET", "/faults", "").json()).isEmpty();
    }

    private void arrange(String rule) {
        assertThat(atlas.control("POST", "/faults", "{" + rule.strip() + "}").status())
                .isEqualTo(200);
    }
}
