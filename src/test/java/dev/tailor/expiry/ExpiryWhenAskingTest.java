package dev.tailor.expiry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Program;
import dev.tailor.Visitor;
import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A day on which a cluster expires, said when asking for it, on pages and by programs. Today is 24 Nov 2026. */
@QuarkusTest
class ExpiryWhenAskingTest {
    @Inject
    World world;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    void who_asks_may_say_a_day() {
        var page = Visitor.dana().open("/clusters/new");
        assertThat(page.text("label[for=expires]")).isEqualTo("Expires (optional)");

        page.form("form[action=/clusters/new]")
                .with("name", "orders-cart")
                .with("expires", "2027-05-03")
                .send();

        assertThat(world.named("orders-cart").expiry().orElseThrow().on()).isEqualTo(LocalDate.parse("2027-05-03"));
    }

    @Test
    void where_the_project_wants_a_day_who_asks_says_one() {
        administratorsWantADay();
        var page = Visitor.dana().open("/clusters/new");
        assertThat(page.text("label[for=expires]")).isEqualTo("Expires");
        assertThat(page.text("#expires-hint")).contains("orders-dev wants a day, at most 90 days ahead.");

        var none = page.form("form[action=/clusters/new]")
                .with("name", "orders-cart")
                .forged("expires", "")
                .send();
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.text("#expires-error")).contains("expire within 90 days");

        var far = page.form("form[action=/clusters/new]")
                .with("name", "orders-cart")
                .with("expires", "2027-05-03")
                .send();
        assertThat(far.text("#expires-error")).contains("At most 90 days ahead");
        assertThat(far.the("#expires").val()).isEqualTo("2027-05-03");
    }

    @Test
    void programs_say_it_read_it_and_change_it() {
        var dana = Program.of("dana");
        var asked = dana.post("/api/v1/clusters", "{'name':'orders-cart','size':'S','expiresOn':'2027-05-03'}");
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        assertThat(asked.json().path("expiresOn").asText()).isEqualTo("2027-05-03");

        var path = "/api/v1/clusters/" + asked.json().path("id").asText();
        var any = Program.of("dana").with("If-Match", "*");
        assertThat(any.patch(path, "{'expiresOn':'2027-06-01'}")
                        .json()
                        .path("expiresOn")
                        .asText())
                .isEqualTo("2027-06-01");
        assertThat(any.patch(path, "{'expiresOn':'tomorrow'}").error("expiresOn"))
                .startsWith("Write a day");
        assertThat(any.patch(path, "{'expiresOn':'2026-11-01'}").error("expiresOn"))
                .startsWith("This day has passed");
        assertThat(dana.post(path + "/expiry/extension", null)
                        .json()
                        .path("expiresOn")
                        .asText())
                .isEqualTo("2027-07-01");
        assertThat(Program.of("lena")
                        .post(path + "/expiry/exemption", null)
                        .json()
                        .path("exemptedBy")
                        .asText())
                .startsWith("Lena");
        any.patch(path, "{'expiresOn':'2027-06-01'}");
        assertThat(any.patch(path, "{'expiresOn':''}").json().has("expiresOn")).isFalse();
    }

    @Test
    void a_program_too_says_a_day_where_the_project_wants_one() {
        administratorsWantADay();

        var answer = Program.of("dana").post("/api/v1/clusters", "{'name':'orders-cart','size':'S'}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error("expiresOn")).contains("within 90 days");
    }

    @Test
    void how_long_a_project_lets_clusters_stay_is_read_checked_and_noted() {
        administratorsWantADay();
        var page = Visitor.ada().open("/admin/projects/64a000000000000000000001");
        assertThat(page.text("aside")).contains("clusters say a day, at most 90 days ahead");
        assertThat(page.text("[aria-labelledby=deeds]")).contains("clusters expire within 90 days");

        var wrong = Visitor.ada()
                .open("/admin/projects/64a000000000000000000001/placement")
                .form("form[action$=/placement]")
                .with("longest", "4000")
                .send();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text("#longest-error")).contains("from 1 to 3,650");
    }

    private void administratorsWantADay() {
        world.copied();
        Visitor.ada()
                .open("/admin/projects/64a000000000000000000001/placement")
                .form("form[action$=/placement]")
                .with("expiry", "on")
                .with("longest", "90")
                .submit();
    }
}
