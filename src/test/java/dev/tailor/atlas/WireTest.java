package dev.tailor.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailor.atlas.PlainServer.Answer;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What travels: paths, headers and bodies, to the letter. */
@QuarkusTest
class WireTest extends OnTheWire {
    @Test
    void every_call_asks_for_the_one_version() {
        new AtlasProjects(connection).create(new NewAtlasProject("shop", "5f000000000000000000000a"));
        assertThat(last().accept()).isEqualTo("application/vnd.atlas.2025-03-12+json");
        assertThat(last().contentType()).startsWith("application/vnd.atlas.2025-03-12+json");
        assertThat(last().target()).isEqualTo("/api/atlas/v2/groups");
        assertThat(json(last().body())).isEqualTo(json("{'name':'shop','orgId':'5f000000000000000000000a'}"));
    }

    @ParameterizedTest
    @CsvSource({
        "dana/orders, dana%2Forders",
        "dana?orders, dana%3Forders",
        "dana orders, dana%20orders",
        "50%2F, 50%252F",
        "100%, 100%25",
        "zoë;#{x}, zo%C3%AB%3B%23%7Bx%7D",
    })
    void any_name_of_a_user_finds_its_way(String name, String encoded) {
        next = Answer.json(200, "{\"username\":\"x\",\"databaseName\":\"admin\"}");
        new AtlasUsers(connection).find(GROUP, name);
        assertThat(last().target()).isEqualTo(GROUPS + GROUP + "/databaseUsers/admin/" + encoded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void a_name_that_would_lead_elsewhere_is_not_sent(String name) {
        var clusters = new AtlasClusters(connection);
        assertThatThrownBy(() -> clusters.delete(GROUP, name)).isInstanceOf(AtlasFailure.Refused.class);
        assertThat(server.asked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"203.0.113.7, ipAddress", "203.0.113.0/24, cidrBlock", "sg-0123, awsSecurityGroup"})
    void an_entry_is_called_what_it_is(String entry, String field) {
        new AtlasAccessList(connection).add(GROUP, entry, "Dana at home");
        assertThat(json(last().body()))
                .isEqualTo(json("[{'%s':'%s','comment':'Dana at home'}]".formatted(field, entry)));
    }

    @Test
    void a_range_is_one_step_of_a_path() {
        next = Answer.json(200, "{\"STATUS\":\"ACTIVE\"}");
        assertThat(new AtlasAccessList(connection)
                        .status(GROUP, "203.0.113.0/24")
                        .active())
                .isTrue();
        assertThat(last().target()).isEqualTo(GROUPS + GROUP + "/accessList/203.0.113.0%2F24/status");
    }
}
