package dev.tailor.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Program;
import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cluster's network access, history and measurements for programs. */
@QuarkusTest
class ClusterRecordsApiTest {
    final Program dana = Program.of("dana");

    @Inject
    World world;

    private String path;

    @BeforeEach
    void begin() {
        world.reset();
        Cluster cart = world.ready("dana", "orders-cart", "S");
        path = "/api/v1/clusters/" + cart.id();
        world.atlas().forgetJournal();
    }

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.24", "203.0.113.0/24", "2001:db8::7", "2001:db8::/48"})
    @Tag("PN-10")
    void an_address_goes_on_the_list_and_off_it(String address) {
        var added = dana.post(path + "/network", "{'address':'" + address + "','comment':'Office'}");
        assertThat(added.status()).as(added.body()).isEqualTo(202);
        assertThat(added.json().path("entry").asText()).isEqualTo(address);
        assertThat(added.json().path("status").asText()).isEqualTo("asked");
        var self = added.header("Location");
        assertThat(self).endsWith(address.replace(":", "%3A").replace("/", "%2F"));
        assertThat(dana.get(self).json().path("comment").asText()).isEqualTo("Office");
        world.work();
        assertThat(dana.get(path + "/network").json().path("results").findValuesAsText("entry"))
                .contains(address);
        assertThat(dana.delete(self).status()).isEqualTo(202);
        world.work();
        assertThat(dana.get(path + "/network").json().path("results").findValuesAsText("entry"))
                .doesNotContain(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "203.0.113.24/24", "203.0.113.256", "", "0.0.0.0/0"})
    @Tag("PN-10")
    void what_is_no_address_or_too_wide_is_wrong(String address) {
        var answer = dana.post(path + "/network", "{'address':'" + address + "'}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error("address")).isNotEmpty();
        assertThat(world.atlas().countRequests()).isZero();
    }

    @Test
    @Tag("PN-10")
    void everybody_is_let_in_by_administrators_who_are_sure() {
        var ada = Program.of("ada");
        assertThat(ada.post(path + "/network", "{'address':'0.0.0.0/0'}").error("sure"))
                .contains("Send true");
        assertThat(ada.post(path + "/network", "{'address':'0.0.0.0/0','sure':true}")
                        .status())
                .isEqualTo(202);
    }

    @Test
    void its_history_is_told() {
        var history = dana.get(path + "/history").json();
        assertThat(history.path("changes").findValuesAsText("kind")).containsExactly("create");
        assertThat(history.path("changes").path(0).path("status").asText()).isEqualTo("done");
        assertThat(history.path("events").isArray()).isTrue();
    }

    @Test
    void measurements_are_a_copy_that_looking_renews() {
        var first = dana.get(path + "/metrics?span=day").json();
        assertThat(first.path("span").asText()).isEqualTo("day");
        assertThat(first.path("renewing").asBoolean()).isTrue();
        assertThat(first.path("series").isArray()).isTrue();
        assertThat(dana.get(path + "/metrics?span=year").error("span")).isEqualTo("Choose hour, day or week.");
        assertThat(world.atlas().countRequests()).isZero();
    }
}
