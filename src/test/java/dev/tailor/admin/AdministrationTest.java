package dev.tailor.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Visitor;
import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The way to the administrators' pages, and who finds it. */
@QuarkusTest
class AdministrationTest {
    @Inject
    World world;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    void an_administrator_finds_the_pages_in_the_navigation_and_their_tabs_below_the_heading() {
        var page = Visitor.ada().open("/clusters").click("Admin");

        assertThat(page.all("nav[aria-label=Admin] a").eachText()).contains("Projects");
        assertThat(page.the("nav[aria-label=Main] [aria-current]").text()).isEqualTo("Admin");
    }

    @Test
    @Tag("MA-09")
    void a_lead_sees_no_way_there_and_is_told_whose_pages_they_are() {
        assertThat(Visitor.lena().open("/clusters").links()).doesNotContain("/admin");

        var page = Visitor.lena().get("/admin/projects");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text("main")).contains("This is for administrators");
    }
}
