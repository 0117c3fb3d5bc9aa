package dev.tailor.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.atlas.PlainServer.Answer;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What configuration changes about the way to Atlas. */
@QuarkusTest
class ProxyTest {
    private static final String NOTHING = "{\"results\":[],\"links\":[]}";
    private static final URI FAR_AWAY = URI.create("http://atlas.invalid");

    @Test
    void calls_go_through_the_proxy_with_its_password() {
        try (var proxy = PlainServer.answering(asked -> Answer.json(200, NOTHING))) {
            projects(FAR_AWAY, proxy, Map.of("proxy-user", "tailor", "proxy-password", "s3cret"))
                    .check();

            var asked = proxy.asked().get(0);
            assertThat(asked.target()).startsWith("http://atlas.invalid/api/atlas/v2/groups?");
            assertThat(asked.header("Proxy-Authorization"))
                    .isEqualTo("Basic "
                            + Base64.getEncoder().encodeToString("tailor:s3cret".getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void hosts_that_need_no_proxy_are_reached_without() {
        try (var proxy = PlainServer.answering(asked -> Answer.html(502));
                var atlas = PlainServer.answering(asked -> Answer.json(200, NOTHING))) {
            projects(atlas.uri(), proxy, Map.of("non-proxy-hosts", "localhost|127.0.0.1"))
                    .check();

            assertThat(proxy.asked()).isEmpty();
            assertThat(atlas.asked()).isNotEmpty();
        }
    }

    @Test
    void another_version_of_the_api_can_be_asked_for() {
        try (var atlas = PlainServer.answering(asked -> Answer.json(201, "{}"))) {
            var connection = Configured.with(
                    atlas.uri(),
                    Map.of("public-key", "dana", "private-key", "k", "version-date", "2024-08-05"),
                    Clock.systemUTC());
            new AtlasProjects(connection).create(new NewAtlasProject("shop", "5f000000000000000000000a"));

            assertThat(atlas.asked().get(0).accept()).isEqualTo("application/vnd.atlas.2024-08-05+json");
            assertThat(atlas.asked().get(0).contentType()).isEqualTo("application/vnd.atlas.2024-08-05+json");
        }
    }

    private static AtlasProjects projects(URI atlas, PlainServer proxy, Map<String, String> more) {
        var settings = new HashMap<>(Map.of("public-key", "dana", "private-key", "k", "proxy-host", "127.0.0.1"));
        settings.put("proxy-port", Integer.toString(proxy.uri().getPort()));
        settings.putAll(more);
        return new AtlasProjects(Configured.with(atlas, settings, Clock.systemUTC()));
    }
}
