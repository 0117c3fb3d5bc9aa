package dev.tailor.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Visitor;
import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where only one proxy is trusted, which is not where these requests come from. */
@QuarkusTest
@TestProfile(ForwardedAddressTest.OneTrustedProxy.class)
class ForwardedAddressTest {
    public static class OneTrustedProxy implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.proxy.trusted-proxies", "192.0.2.1");
        }
    }

    @Inject
    World world;

    @Inject
    AccessListKeeper keeper;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @ParameterizedTest
    @CsvSource({"X-Forwarded-For, 203.0.113.66", "Forwarded, for=203.0.113.66"})
    void a_browser_can_not_pretend_to_be_elsewhere(String header, String value) {
        var cluster = world.ready("dana", "orders-cart", "S");
        keeper.keep(cluster.project().id());

        var page = Visitor.freshly("dana").with(header, value).open("/clusters/" + cluster.id());

        assertThat(page.text("#address")).startsWith("127.0.0.1 may not connect yet.");
    }
}
