package dev.tailor.api;

import static dev.tailor.SimulatorControl.ORDERS;
import static dev.tailor.SimulatorControl.SEARCH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Program;
import dev.tailor.World;
import dev.tailor.atlas.AtlasRole;
import dev.tailor.atlas.AtlasUsers;
import dev.tailor.cluster.ClusterState;
import dev.tailor.history.Act;
import dev.tailor.history.EventQuery;
import dev.tailor.history.Events;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The logins of clusters, as programs make and change them. */
@QuarkusTest
class LoginsApiTest {
    private static final String USERS = "/api/v1/projects/" + ORDERS + "/database-users";

    private static final String NIGHTLY = """
            {'username':'nightly','roles':[{'roleName':'readWrite','databaseName':'test-db'},
            {'roleName':'dbAdmin','databaseName':'test-db'},
            {'roleName':'readWrite','databaseName':'other-test-db','collectionName':'a_collection'},
            {'roleName':'dbAdmin','databaseName':'test-db'}]}""";

    final Program dana = Program.of("dana");

    @Inject
    World world;

    @Inject
    AtlasUsers users;

    @Inject
    Events events;

    private String logins;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    @Tag("PA-05")
    void a_login_gets_several_roles_exactly_and_once() {
        cart();
        var made = dana.post(logins, NIGHTLY);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.json().path("password").asText()).hasSizeGreaterThan(15);
        assertThat(made.json().path("uri").asText()).startsWith("mongodb+srv://nightly:");
        assertThat(users.find(ORDERS, "nightly").orElseThrow().roles())
                .containsExactly(
                        new AtlasRole("readWrite", "test-db", null),
                        new AtlasRole("dbAdmin", "test-db", null),
                        new AtlasRole("readWrite", "other-test-db", "a_collection"));
        assertThat(dana.post(logins, NIGHTLY).status()).isEqualTo(409);
    }

    @Test
    @Tag("PA-04")
    void what_is_read_holds_no_password() {
        cart();
        var password = dana.post(logins, NIGHTLY).json().path("password").asText();
        var user = dana.get(USERS + "/admin/nightly");
        assertThat(user.json().path("username").asText()).isEqualTo("nightly");
        assertThat(user.json().path("databaseName").asText()).isEqualTo("admin");
        assertThat(user.json().path("roles").findValuesAsText("collectionName")).containsExactly("a_collection");
        assertThat(List.of(user.body(), dana.get(USERS).body(), dana.get(logins).body()))
                .noneMatch(body -> body.contains(password));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dbAdmin | db | c | is not available for a collection",
                "clusterMonitor | admin | c | is not available for a collection",
                "clusterMonitor | db | | is only available for admin database",
                "atlasAdmin | db | | is only available for admin database",
                "fly | db | | There is no role “fly”",
            })
    @Tag("PA-06")
    void roles_that_do_not_go_are_told_before_atlas_is_asked(
            String role, String database, String collection, String why) {
        cart();
        world.atlas().forgetJournal();
        var where = collection == null ? "" : ",'collectionName':'" + collection + "'";
        var body = "{'username':'nightly','roles':[{'roleName':'" + role + "','databaseName':'" + database + "'" + where
                + "}]}";
        var answer = dana.post(logins, body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("kind").asText()).isEqualTo("ErrRole");
        assertThat(answer.error("roles[0]")).contains(why);
        assertThat(world.atlas().countRequests()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"clusterMonitor, admin, ", "read, db, c", "dbAdmin, db, "})
    @Tag("PA-06")
    void roles_that_go_pass(String role, String database, String collection) {
        cart();
        var where = collection == null ? "" : ",'collectionName':'" + collection + "'";
        var body = "{'username':'nightly','roles':[{'roleName':'" + role + "','databaseName':'" + database + "'" + where
                + "}]}";
        assertThat(Program.of("lena").post(logins, body).status()).isEqualTo(201);
    }

    @Test
    void a_role_that_is_nothing_is_a_mistake() {
        cart();
        assertThat(dana.post(logins, "{'username':'nightly','roles':[null]}").status())
                .isEqualTo(400);
    }

    @Test
    @Tag("PA-08")
    @Tag("PA-09")
    void roles_are_replaced_added_and_removed_and_none_is_refused() {
        cart();
        dana.post(logins, NIGHTLY);
        var login = logins + "/admin.nightly";
        assertThat(roles(dana.patch(login, "{'roles':[{'roleName':'read','databaseName':'db'}]}")))
                .containsExactly("read");
        assertThat(roles(dana.patch(login, "{'addRoles':[{'roleName':'dbAdmin','databaseName':'db'}]}")))
                .containsExactly("read", "dbAdmin");
        assertThat(roles(dana.patch(login, "{'addRoles':[{'roleName':'dbAdmin','databaseName':'db'}]}")))
                .containsExactly("read", "dbAdmin");
        assertThat(roles(dana.patch(login, "{'removeRoles':[{'roleName':'dbAdmin','databaseName':'other'}]}")))
                .containsExactly("read", "dbAdmin");
        assertThat(roles(dana.patch(login, "{'removeRoles':[{'roleName':'dbAdmin','databaseName':'db'}]}")))
                .containsExactly("read");
        assertThat(dana.patch(login, "{'roles':[]}").error("roles")).startsWith("Give it at least one role.");
        assertThat(dana.patch(login, "{'removeRoles':[{'roleName':'read','databaseName':'db'}]}")
                        .error("roles"))
                .startsWith("Give it at least one role.");
    }

    @Test
    @Tag("PA-08")
    void a_password_changes_only_when_somebody_says_so() {
        cart();
        dana.post(logins, NIGHTLY);
        world.atlas().forgetJournal();
        dana.patch(logins + "/admin.nightly", "{'roles':[{'roleName':'read','databaseName':'db'}]}");
        assertThat(patches()).noneMatch(body -> body.contains("password"));
        assertThat(dana.post(logins + "/admin.nightly/password", null)
                        .json()
                        .path("password")
                        .asText())
                .hasSizeGreaterThan(15);
        assertThat(patches()).anyMatch(body -> body.contains("password"));
    }

    @Test
    @Tag("PA-10")
    void a_login_is_removed_by_who_is_sure() {
        cart();
        dana.post(logins, NIGHTLY);
        assertThat(dana.delete(logins + "/admin.nightly").json().path("kind").asText())
                .isEqualTo("ErrConfirmationRequested");
        assertThat(dana.delete(logins + "/admin.nightly?areYouSure=true").status())
                .isEqualTo(200);
        assertThat(users.find(ORDERS, "nightly")).isEmpty();
        assertThat(dana.get(logins).json().findValuesAsText("username")).doesNotContain("nightly");
        assertThat(Program.of("lena")
                        .delete(logins + "/admin.nightly?areYouSure=true")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Tag("MA-24")
    void the_history_tells_each_password_that_a_program_was_shown_and_each_look() {
        cart();
        dana.post(logins, NIGHTLY);
        dana.post(logins, "{}");
        dana.post(logins + "/admin.nightly/password", null);
        dana.get(logins);
        dana.get(logins);
        dana.get(logins + "/admin.nightly");
        dana.get(USERS);
        dana.get(USERS + "/admin/nightly");

        assertThat(of(Act.PASSWORD))
                .containsExactly(
                        "Dana cart was shown the password of the login nightly",
                        "Dana cart was shown the password of the login dana-cart",
                        "Dana cart was shown the password of the login nightly");
        assertThat(of(Act.LOOK))
                .containsExactlyInAnyOrder(
                        "Dana cart looked at its logins",
                        "Dana cart looked at one of its logins",
                        "Dana orders-dev looked at its database users",
                        "Dana orders-dev looked at one of its database users");
    }

    @Test
    void a_look_at_another_project_is_another_row_and_one_that_was_refused_too() {
        cart();
        var ada = Program.of("ada");
        ada.get(USERS);
        ada.get(USERS.replace(ORDERS, SEARCH));
        Program.of("otto").get(USERS);

        assertThat(of(Act.LOOK))
                .containsExactlyInAnyOrder(
                        "Ada orders-dev looked at its database users", "Ada search-dev looked at its database users");
        assertThat(of(Act.ATTEMPT))
                .containsExactly("Otto nothing: tried GET /api/v1/projects/{project}/database-users");
    }

    private List<String> of(Act act) {
        return events.page(new EventQuery(List.of(), "", "", "", act, null, null), null, 100).stream()
                .map(row -> Stream.of(
                                row.whoName(),
                                row.clusterName().or(row::projectName).orElse("nothing:"),
                                row.what())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private void cart() {
        dana.post("/api/v1/clusters", "{'name':'cart','size':'S'}");
        var cluster = world.until(ClusterState.READY, world.named("cart"));
        logins = "/api/v1/clusters/" + cluster.id() + "/logins";
    }

    private List<String> patches() {
        return world.atlas().journal().stream()
                .filter(entry -> entry.path("method").asText().equals("PATCH"))
                .map(entry -> entry.path("body").toString())
                .toList();
    }

    private static List<String> roles(Program.Answer answer) {
        return answer.json().path("roles").findValuesAsText("roleName");
    }
}
