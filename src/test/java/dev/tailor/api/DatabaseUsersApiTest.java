package dev.tailor.api;

import static dev.tailor.SimulatorControl.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Program;
import dev.tailor.World;
import dev.tailor.atlas.AtlasRole;
import dev.tailor.atlas.AtlasUsers;
import dev.tailor.atlas.NewAtlasUser;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The database users of a project, whoever made them, as programs read them. */
@QuarkusTest
class DatabaseUsersApiTest {
    private static final String USERS = "/api/v1/projects/" + ORDERS + "/database-users";

    final Program dana = Program.of("dana");

    @Inject
    World world;

    @Inject
    AtlasUsers users;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "a?b", "a b", "a@b", "a%b", "a+b", "ü"})
    @Tag("PA-04")
    void names_of_any_signs_are_found(String name) {
        stranger(name);
        var path = USERS + "/admin/" + encoded(name);
        assertThat(dana.get(path).json().path("username").asText()).isEqualTo(name);
    }

    @Test
    @Tag("PA-04")
    void an_unknown_user_is_told_in_atlas_words() {
        var answer = dana.get(USERS + "/admin/nobody");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("kind").asText()).isEqualTo("ErrAtlasNotFound");
        assertThat(answer.json().path("upstream").path("errorCode").asText()).isEqualTo("USERNAME_NOT_FOUND");
    }

    @Test
    @Tag("PA-02")
    void users_come_in_pages_with_atlas_numbers() {
        IntStream.range(0, 5).forEach(number -> stranger("user-" + number));
        world.atlas().forgetJournal();
        var page = dana.get(USERS + "?pageNum=2&itemsPerPage=2").json();
        assertThat(page.path("results")).hasSize(2);
        assertThat(page.path("totalCount").asInt()).isGreaterThanOrEqualTo(5);
        assertThat(page.path("links").findValuesAsText("rel")).containsExactly("self", "previous", "next");
        assertThat(world.atlas().journal().get(0).path("query").asText())
                .contains("pageNum=2")
                .contains("itemsPerPage=2");
    }

    @Test
    @Tag("PA-03")
    void all_users_are_all_and_none_twice() {
        var before = dana.get(USERS + "?all=true").json().path("results").size();
        IntStream.range(0, 20).forEach(number -> stranger("user-" + number));
        var all = dana.get(USERS + "?all=true").json();
        assertThat(all.path("results").findValuesAsText("username"))
                .hasSize(before + 20)
                .doesNotHaveDuplicates();
        assertThat(all.path("totalCount").asInt()).isEqualTo(before + 20);
    }

    @ParameterizedTest
    @CsvSource({
        "pageNum=0, pageNum can't be smaller than 1",
        "itemsPerPage=0, itemsPerPage can't be smaller than 1 or larger than 500",
        "itemsPerPage=501, itemsPerPage can't be smaller than 1 or larger than 500",
        "pageNum=x, pageNum is a whole number.",
    })
    @Tag("PA-28")
    void pages_have_bounds(String query, String sentence) {
        world.atlas().forgetJournal();
        var answer = dana.get(USERS + "?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("kind").asText()).isEqualTo("ErrPaginationLimits");
        assertThat(answer.json().path("detail").asText()).contains(sentence);
        assertThat(world.atlas().countRequests()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"itemsPerPage=1", "itemsPerPage=500", "pageNum=1"})
    @Tag("PA-28")
    void within_them_they_are_pages(String query) {
        assertThat(dana.get(USERS + "?" + query).status()).isEqualTo(200);
    }

    @Test
    void other_teams_users_are_not_there() {
        assertThat(Program.of("otto").get(USERS).status()).isEqualTo(404);
        assertThat(Program.of("ada").get(USERS).status()).isEqualTo(200);
    }

    @Test
    @Tag("PA-22")
    void what_atlas_refuses_is_told_in_its_words() {
        world.atlas().fault(Map.of("kind", "status", "status", 400, "errorCode", "INVALID_ATTRIBUTE", "times", 9));
        var answer = dana.get(USERS);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("kind").asText()).isEqualTo("ErrAtlasBadRequest");
        assertThat(answer.json().path("message").asText()).isEqualTo("Something was wrong with the client request.");
        assertThat(answer.json().path("upstream").path("errorCode").asText()).isEqualTo("INVALID_ATTRIBUTE");
    }

    private void stranger(String name) {
        var read = List.of(new AtlasRole("read", "db", null));
        users.create(ORDERS, new NewAtlasUser(name, "Correct-horse-9-battery", read, List.of(), null, null));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
