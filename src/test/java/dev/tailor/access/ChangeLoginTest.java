package dev.tailor.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailor.SimulatorControl;
import dev.tailor.Visitor;
import dev.tailor.atlas.AtlasRole;
import dev.tailor.atlas.AtlasUser;
import dev.tailor.atlas.AtlasUserChange;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Other roles, another end. */
@QuarkusTest
class ChangeLoginTest extends AtReadyCluster {
    private static final AtlasRole WRITE_CHECKOUT = new AtlasRole("readWrite", "checkout", null);

    @BeforeEach
    void a_program_has_a_login() {
        program("dana", "checkout-api").send();
        world.atlas().forgetJournal();
    }

    @Test
    @Tag("PA-08")
    void new_roles_replace_those_of_before_and_leave_the_password() {
        change("dana", "checkout-api")
                .with("role", "read")
                .with("database", "shop")
                .send();

        assertThat(roles()).containsExactly(READ_SHOP);
        assertThat(patches())
                .singleElement()
                .satisfies(patch -> assertThat(patch.fieldNames()).toIterable().containsExactly("roles"));
        assertThat(events().get(0).what() + ". " + events().get(0).outcome())
                .isEqualTo("changed the login checkout-api. May now: Read in shop");
    }

    @Test
    @Tag("PA-09")
    void a_role_is_added_beside_the_others_and_seen_on_the_next_look() {
        change("dana", "checkout-api")
                .and("role", "read")
                .and("database", "shop")
                .and("collection", "")
                .send();

        assertThat(roles()).containsExactly(WRITE_CHECKOUT, READ_SHOP);
        assertThat(row("dana", "checkout-api").text()).contains("Read and write in checkout", "Read in shop");
    }

    @Test
    @Tag("PA-09")
    void a_role_that_it_has_already_and_none_that_it_lacks_changes_nothing() {
        var page = change("dana", "checkout-api")
                .and("role", "readWrite")
                .and("database", "checkout")
                .and("collection", "")
                .submit();

        assertThat(page.text("main [role=status]")).contains("was like this already");
        assertThat(changesInAtlas()).isZero();
        assertThat(events()).hasSize(1);
    }

    @Test
    @Tag("PA-08")
    void an_empty_list_is_refused_with_a_sentence() {
        var none = change("dana", "checkout-api").forged("remove", "1").send();
        world.atlas().forgetJournal();

        var page = none.form("form[action*=/logins/]").send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#roles")).contains("To take everything away, remove the login.");
        assertThat(world.atlas().countRequests()).isZero();
        assertThat(roles()).containsExactly(WRITE_CHECKOUT);
    }

    @Test
    @Tag("PA-06")
    void a_role_that_does_not_go_is_refused_without_a_word_to_atlas() {
        var form = change("dana", "checkout-api").with("role", "dbAdmin").with("collection", "carts");
        world.atlas().forgetJournal();

        var page = form.send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.h1()).isEqualTo("Change checkout-api");
        assertThat(page.text("#collection-1-error")).contains("not available for a collection");
        assertThat(world.atlas().countRequests()).isZero();
    }

    @Test
    @Tag("MA-09")
    void a_developer_gives_no_role_over_all_databases_and_may_keep_one() {
        var own = createLogin("dana");
        assertThat(own.status()).isEqualTo(200);

        assertThat(change("dana", "checkout-api")
                        .with("role", "atlasAdmin")
                        .with("database", "")
                        .send()
                        .status())
                .isEqualTo(422);
        change("dana", "dana-orders-cart")
                .and("role", "read")
                .and("database", "shop")
                .and("collection", "")
                .send();

        assertThat(inAtlas("dana-orders-cart").orElseThrow().roles())
                .containsExactly(AtlasRole.everywhere("readWriteAnyDatabase"), READ_SHOP);
    }

    @Test
    void a_role_of_the_projects_own_stays_unless_it_is_removed() {
        makeInAtlas("reports", onlyHere(), AtlasRole.everywhere("ordersReporter"), READ_SHOP);

        change("lena", "reports")
                .and("role", "dbAdmin")
                .and("database", "shop")
                .and("collection", "")
                .send();

        assertThat(inAtlas("reports").orElseThrow().roles())
                .containsExactly(
                        AtlasRole.everywhere("ordersReporter"), READ_SHOP, new AtlasRole("dbAdmin", "shop", null));
    }

    @Test
    void an_end_is_set_moved_and_taken_away() {
        var today = today();
        change("dana", "checkout-api")
                .with("expires", today.plusDays(2).toString())
                .send();
        assertThat(end()).hasToString(today.plusDays(2) + "T23:59:59Z");
        assertThat(book.of(cluster.id()).get(0).endsAt()).isPresent();

        change("dana", "checkout-api")
                .with("expires", today.plusDays(3).toString())
                .send();
        assertThat(end()).hasToString(today.plusDays(3) + "T23:59:59Z");

        change("dana", "checkout-api").with("expires", "").send();
        assertThat(end()).isNull();
        assertThat(book.of(cluster.id()).get(0).endsAt()).isEmpty();
        assertThat(roles()).containsExactly(WRITE_CHECKOUT);
    }

    @Test
    void an_end_that_is_set_stays_while_roles_change() {
        change("dana", "checkout-api")
                .with("expires", today().plusDays(2).toString())
                .send();
        var end = end();
        world.atlas().forgetJournal();

        change("dana", "checkout-api").with("role", "read").send();

        assertThat(end()).isEqualTo(end);
        assertThat(patches()).singleElement().satisfies(patch -> assertThat(patch.has("deleteAfterDate"))
                .isFalse());
    }

    @Test
    void a_name_of_any_characters_can_be_changed_where_tailor_has_not_made_it() {
        makeInAtlas("a/b?c d@e%", onlyHere(), READ_SHOP);

        change("lena", "a/b?c d@e%").with("role", "readWrite").send();

        assertThat(inAtlas("a/b?c d@e%").orElseThrow().roles())
                .containsExactly(new AtlasRole("readWrite", "shop", null));
    }

    @Test
    void a_login_that_atlas_has_no_longer_says_so_and_leaves_the_books() {
        var form = change("dana", "checkout-api").with("role", "read");
        users.delete(SimulatorControl.ORDERS, "checkout-api");

        var page = form.send();

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text()).contains("somebody has removed it there");
        assertThat(book.of(cluster.id())).isEmpty();
    }

    @Test
    void while_atlas_is_away_the_page_says_that_nobody_knows_whether_it_was_changed() {
        var form = change("dana", "checkout-api").with("role", "read");
        world.atlas().fault("html503", 9, "PATCH", "databaseUsers");

        var page = form.send();

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.h1()).isEqualTo("It is not known whether the login was changed");
        world.atlas().noFaults();
        assertThat(form.send().status()).isEqualTo(303);
    }

    @Test
    void a_lost_answer_of_a_change_is_asked_for_again() {
        var form = change("dana", "checkout-api").with("role", "read");
        world.atlas().fault("drop-after", 1, "PATCH", "databaseUsers");

        assertThat(form.send().status()).isEqualTo(303);

        assertThat(roles()).containsExactly(new AtlasRole("read", "checkout", null));
    }

    @Test
    @Tag("MA-09")
    void the_login_of_a_program_that_reaches_more_by_now_is_a_leads() {
        var form = change("dana", "checkout-api").with("role", "read");
        users.change(
                SimulatorControl.ORDERS, AtlasUser.ADMIN, "checkout-api", AtlasUserChange.NOTHING.scopes(List.of()));

        assertThat(form.send().status()).isEqualTo(403);
        assertThat(Visitor.lena().open(path("/logins")).text()).contains("Reaches all clusters of orders-dev");
        assertThat(roles()).containsExactly(WRITE_CHECKOUT);
    }

    private List<AtlasRole> roles() {
        return inAtlas("checkout-api").orElseThrow().roles();
    }

    private Object end() {
        return inAtlas("checkout-api").orElseThrow().deleteAfter();
    }

    private List<JsonNode> patches() {
        return world.atlas().journal().stream()
                .filter(entry -> entry.path("method").asText().equals("PATCH"))
                .map(entry -> entry.path("body"))
                .toList();
    }
}
