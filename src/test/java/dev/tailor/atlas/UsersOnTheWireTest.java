package dev.tailor.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailor.atlas.PlainServer.Answer;
import dev.tailor.atlas.PlainServer.Asked;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What travels about database users: paths, bodies, pages of lists, to the letter. */
@QuarkusTest
class UsersOnTheWireTest extends OnTheWire {
    private static final String USERS = GROUPS + GROUP + "/databaseUsers";

    /** How many users the project has, once a test asks for lists. */
    private int inAtlas = -1;

    private int brokenPage;

    @Override
    Answer answer(Asked asked) {
        return inAtlas >= 0 && asked.target().contains("pageNum=") ? page(asked.target()) : next;
    }

    @Test
    @Tag("PA-05")
    void a_new_user_travels_with_roles_and_scopes_and_tells_no_password() {
        var user = new NewAtlasUser(
                "dana@orders",
                "correct-horse",
                List.of(AtlasRole.everywhere("readWriteAnyDatabase"), new AtlasRole("read", "shop", "carts")),
                List.of(AtlasScope.cluster("cart")),
                "by Dana",
                Instant.parse("2026-03-05T10:00:00Z"));
        new AtlasUsers(connection).create(GROUP, user);
        assertThat(json(last().body())).isEqualTo(json("""
                {'username':'dana@orders','password':'correct-horse','databaseName':'admin','description':'by Dana',
                 'roles':[{'roleName':'readWriteAnyDatabase','databaseName':'admin'},
                          {'roleName':'read','databaseName':'shop','collectionName':'carts'}],
                 'scopes':[{'name':'cart','type':'CLUSTER'}],'deleteAfterDate':'2026-03-05T10:00:00Z'}"""));
        assertThat(user.toString()).doesNotContain("horse");
    }

    @Test
    void a_new_password_changes_no_roles() {
        new AtlasUsers(connection).resetPassword(GROUP, "dana", "correct-horse");
        assertThat(last().method()).isEqualTo("PATCH");
        assertThat(last().body()).isEqualTo("{\"password\":\"correct-horse\"}");
    }

    @Test
    @Tag("PA-08")
    void a_change_holds_what_was_asked_for_and_nothing_else() {
        change(AtlasUserChange.NOTHING.roles(List.of(new AtlasRole("read", "shop", "carts"))));
        assertThat(last().method()).isEqualTo("PATCH");
        assertThat(last().target()).isEqualTo(USERS + "/$external/CN=dana");
        assertThat(json(last().body()))
                .isEqualTo(json("{'roles':[{'roleName':'read','databaseName':'shop','collectionName':'carts'}]}"));

        change(AtlasUserChange.NOTHING.scopes(List.of()).endingAt(Instant.parse("2026-03-05T10:00:00Z")));
        assertThat(json(last().body())).isEqualTo(json("{'scopes':[],'deleteAfterDate':'2026-03-05T10:00:00Z'}"));

        change(AtlasUserChange.NOTHING.endingAt(null));
        assertThat(json(last().body())).isEqualTo(json("{'deleteAfterDate':null}"));
    }

    @Test
    void a_change_tells_no_password_and_takes_not_all_roles_away() {
        assertThat(AtlasUserChange.NOTHING.password("correct-horse").toString()).doesNotContain("horse");
        assertThatThrownBy(() -> AtlasUserChange.NOTHING.roles(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("PA-03")
    void two_hundred_and_fifty_users_are_three_requests_and_none_comes_twice() {
        inAtlas = 250;

        var names = new AtlasUsers(connection)
                .list(GROUP).stream().map(AtlasUser::username).toList();

        assertThat(names).hasSize(250).doesNotHaveDuplicates();
        assertThat(pages())
                .containsExactly(
                        "pageNum=1&itemsPerPage=100", "pageNum=2&itemsPerPage=100", "pageNum=3&itemsPerPage=100");
    }

    @Test
    @Tag("PA-03")
    void a_list_of_nobody_is_one_request() {
        inAtlas = 0;

        assertThat(new AtlasUsers(connection).list(GROUP)).isEmpty();
        assertThat(pages()).hasSize(1);
    }

    @Test
    @Tag("PA-02")
    void one_page_is_asked_for_with_its_own_numbers_and_tells_how_many_there_are() {
        inAtlas = 250;

        var page = new AtlasUsers(connection).page(GROUP, new AtlasPageRequest(2, 40));

        assertThat(pages()).containsExactly("pageNum=2&itemsPerPage=40");
        assertThat(page.results()).hasSize(40).extracting(AtlasUser::username).startsWith("user-40");
        assertThat(page.totalCount()).contains(250);
        assertThat(page.last()).isFalse();
    }

    @Test
    @Tag("PA-29")
    void a_page_that_fails_fails_the_whole_list() {
        inAtlas = 250;
        brokenPage = 2;

        assertThatThrownBy(() -> new AtlasUsers(connection).list(GROUP)).isInstanceOf(AtlasFailure.Incomplete.class);
    }

    @Test
    @Tag("PA-10")
    void an_answer_with_an_empty_object_removes_as_well_as_one_with_nothing() {
        next = Answer.json(200, "{}");
        new AtlasUsers(connection).delete(GROUP, "dana");
        assertThat(last().method() + " " + last().target()).isEqualTo("DELETE " + USERS + "/admin/dana");
        next = new Answer(204, java.util.Map.of(), "");
        new AtlasUsers(connection).delete(GROUP, "dana");
    }

    private void change(AtlasUserChange change) {
        new AtlasUsers(connection).change(GROUP, AtlasUser.EXTERNAL, "CN=dana", change);
    }

    /** The part of each list's address that says which page. */
    private List<String> pages() {
        return server.asked().stream()
                .map(Asked::target)
                .filter(target -> target.contains("pageNum="))
                .map(target -> target.replaceAll(".*[?](pageNum=\\d+&itemsPerPage=\\d+).*", "$1"))
                .distinct()
                .toList();
    }

    private Answer page(String target) {
        var number = Integer.parseInt(target.replaceAll(".*pageNum=(\\d+).*", "$1"));
        var size = Integer.parseInt(target.replaceAll(".*itemsPerPage=(\\d+).*", "$1"));
        if (number == brokenPage) {
            return Answer.json(400, "{\"error\":400,\"errorCode\":\"VALIDATION_ERROR\"}");
        }
        var last = Math.min(inAtlas, number * size);
        var users = IntStream.range((number - 1) * size, last)
                .mapToObj(user -> "{\"username\":\"user-" + user + "\",\"databaseName\":\"admin\"}")
                .collect(Collectors.joining(","));
        var links = last < inAtlas ? "{\"rel\":\"next\",\"href\":\"x\"}" : "";
        return Answer.json(
                200, "{\"results\":[" + users + "],\"links\":[" + links + "],\"totalCount\":" + inAtlas + "}");
    }
}
