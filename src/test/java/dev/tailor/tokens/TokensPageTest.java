package dev.tailor.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.AccessTokens;
import dev.tailor.EveryRow;
import dev.tailor.Page;
import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page on which people make, see and end their tokens, and the administrators' one. */
@QuarkusTest
class TokensPageTest {
    private static final String CLUSTERS = "/api/v1/clusters";

    @Inject
    World world;

    @Inject
    EntityManager database;

    @Inject
    Statements statements;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    void a_token_is_shown_once_and_then_only_told_of() {
        var page = AccessTokens.made("dana", "nightly export", "read");
        var token = AccessTokens.of(page);
        assertThat(token).matches("tlr_[A-Za-z0-9]{43}");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");

        assertThat(tokens("dana").text("tbody")).startsWith("nightly export read 24 Nov 2026 never 20 Sep 2027");
        assertThat(AccessTokens.holding(token).get(CLUSTERS).status()).isEqualTo(200);
        var list = tokens("dana");
        assertThat(list.text("tbody")).contains("just now");
        assertThat(list.body()).doesNotContain(token);
    }

    @Test
    void no_table_holds_it() {
        var token = AccessTokens.of(AccessTokens.made("dana", "nightly export", "read"));
        AccessTokens.holding(token).get(CLUSTERS);
        assertThat(EveryRow.in(database))
                .anyMatch(row -> row.contains("nightly export"))
                .noneMatch(row -> row.contains(token));
    }

    @Test
    void what_is_wrong_is_said_at_once_and_what_was_typed_stays() {
        var page = tokens("dana")
                .form("form[action='/tokens']")
                .with("name", " ")
                .forged("scope", "everything")
                .forged("expires", "2031-01-01")
                .send();
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.all("[role=alert] li").eachText())
                .containsExactly(
                        "Say what the token is for.",
                        "Choose what it may do.",
                        "Tokens last until 2027-11-24 at most.");
        assertThat(page.the("#expires").val()).isEqualTo("2031-01-01");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, This day is over. Choose a later one.", "tomorrow, Write the day as 2026-11-25."})
    void a_token_needs_an_end(String day, String sentence) {
        var page = tokens("dana")
                .form("form[action='/tokens']")
                .with("name", "x")
                .forged("expires", day)
                .send();
        assertThat(page.text("#expires-error")).isEqualTo(sentence);
    }

    @Test
    void a_name_is_for_one_token_that_works() {
        AccessTokens.made("dana", "export", "read");
        assertThat(AccessTokens.made("dana", "Export", "manage").text("#name-error"))
                .startsWith("You have a token of this name.");
        assertThat(AccessTokens.made("lena", "export", "read").status()).isEqualTo(200);
        revoke(tokens("dana"));
        assertThat(AccessTokens.made("dana", "export", "read").status()).isEqualTo(200);
    }

    @Test
    void whoever_revokes_a_token_ends_it_at_once() {
        var token = AccessTokens.of(AccessTokens.made("dana", "export", "read"));
        var page = revoke(tokens("dana"));
        assertThat(page.text("p[role=status]")).isEqualTo("The token export is revoked: it opens nothing any more.");
        assertThat(page.text("tbody")).contains("revoked by Dana");
        var answer = AccessTokens.holding(token).get(CLUSTERS);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().path("kind").asText()).isEqualTo("token-revoked");
        assertThat(told())
                .containsExactly(
                        "Dana revoked the access token export ",
                        "Dana made the access token export Scope read, until 20 Sep 2027");
    }

    @Test
    void administrators_see_everybodys_and_end_them() {
        var token = AccessTokens.of(AccessTokens.made("dana", "export", "manage"));
        AccessTokens.made("otto", "import", "read");
        var all = Visitor.ada().open("/admin/tokens");
        assertThat(all.all("tbody th").eachText()).containsExactly("Otto", "Dana");

        all.form("form[action$='" + id("export") + "/revocation']").submit();
        assertThat(AccessTokens.holding(token).get(CLUSTERS).status()).isEqualTo(401);
        assertThat(tokens("dana").text("tbody")).contains("revoked by Ada");
        assertThat(told()).contains("Ada revoked the access token export of Dana ");
    }

    @Test
    void nobody_ends_anothers() {
        AccessTokens.made("dana", "export", "read");
        var otto = Visitor.otto();
        var proof = otto.open("/tokens").the("input[name=csrf-token]").val();
        var answer = otto.post("/tokens/" + id("export") + "/revocation", Map.of("csrf-token", proof));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(tokens("dana").text("tbody")).doesNotContain("revoked");
    }

    @Test
    void lists_cost_the_same_however_long_they_are() {
        AccessTokens.made("dana", "one", "read");
        var few = statements.of(() -> tokens("dana"));
        var fewOfAll = statements.of(() -> Visitor.ada().open("/admin/tokens"));
        List.of("two", "three", "four").forEach(name -> AccessTokens.made("dana", name, "read"));
        AccessTokens.made("otto", "five", "read");
        assertThat(statements.of(() -> tokens("dana"))).isEqualTo(few);
        assertThat(statements.of(() -> Visitor.ada().open("/admin/tokens"))).isEqualTo(fewOfAll);
    }

    private static Page tokens(String person) {
        return Visitor.named(person).open("/tokens");
    }

    private static Page revoke(Page page) {
        return page.form("form[action$=/revocation]").submit();
    }

    private long id(String name) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        (Long) database.createNativeQuery("select id from access_token where name = :name", Long.class)
                                .setParameter("name", name)
                                .getSingleResult());
    }

    @SuppressWarnings("unchecked")
    private List<String> told() {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select split_part(who_name, ' ', 1) || ' ' || what || ' ' || outcome from event"
                                + " where act = 'token' order by id desc",
                        String.class)
                .getResultList());
    }
}
