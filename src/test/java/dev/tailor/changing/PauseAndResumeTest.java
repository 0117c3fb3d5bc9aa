package dev.tailor.changing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Form;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.ChangeKind;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PauseAndResumeTest {
    @Inject
    World world;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    @Tag("MA-20")
    @Tag("PN-04")
    void a_running_cluster_offers_pause_and_not_resume() {
        var cart = world.ready("dana", "orders-cart", "S").id();

        assertThat(Visitor.dana().open(pause(cart)).all("main form")).hasSize(1);
        assertThat(Visitor.dana().open(resume(cart)).all("main form")).isEmpty();
        assertThat(Visitor.dana().open(resume(cart)).text("main")).contains("It is running already.");
    }

    @Test
    @Tag("MA-20")
    void pausing_says_what_happens_and_then_asks_atlas() {
        var cart = world.ready("dana", "orders-cart", "S").id();
        var page = Visitor.dana().open(pause(cart));
        assertThat(page.text("main")).contains("Nobody can connect", "by Atlas itself after 30 days");
        assertThat(page.text("main .btn-primary")).isEqualTo("Pause orders-cart");

        var answer = page.form("form[action='" + pause(cart) + "']")
                .with("why", "Holidays")
                .send();

        assertThat(answer.status()).isEqualTo(303);
        var change = world.fresh(cart).currentChange().orElseThrow();
        assertThat(change.kind()).isEqualTo(ChangeKind.PAUSE);
        assertThat(change.reason()).isEqualTo("Holidays");
    }

    @Test
    @Tag("MA-20")
    @Tag("PN-04")
    void a_paused_cluster_offers_resume_and_not_pause() {
        var returns = world.paused("dana", "orders-returns", "S").id();
        assertThat(Visitor.dana().open(pause(returns)).text("main")).contains("It is paused already.");
        assertThat(Visitor.dana().open(pause(returns)).all("main form")).isEmpty();

        var answer = Visitor.dana()
                .open(resume(returns))
                .form("form[action='" + resume(returns) + "']")
                .send();

        assertThat(answer.status()).isEqualTo(303);
        assertThat(world.fresh(returns).currentChange().orElseThrow().kind()).isEqualTo(ChangeKind.RESUME);
    }

    @Test
    @Tag("PN-04")
    void pausing_what_was_paused_meanwhile_says_so_and_asks_atlas_for_nothing() {
        var returns = world.ready("dana", "orders-returns", "S");
        var form = form(pause(returns.id()));
        form.send();
        world.accepted(world.changeOf(returns));
        world.seen(returns, "IDLE", true);

        isRefused(form, "It is paused already.");
    }

    @Test
    @Tag("PN-04")
    void resuming_what_was_resumed_meanwhile_says_so_and_asks_atlas_for_nothing() {
        var returns = world.paused("dana", "orders-returns", "S");
        var form = form(resume(returns.id()));
        form.send();
        world.accepted(world.changeOf(returns));
        world.seen(returns, "IDLE", false);

        isRefused(form, "It is running already.");
    }

    private void isRefused(Form form, String sentence) {
        world.atlas().forgetJournal();

        var answer = form.send();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("main")).contains(sentence);
        world.work();
        assertThat(world.atlas().countRequests("PATCH", "/clusters/")).isZero();
    }

    private static Form form(String path) {
        return Visitor.dana().open(path).form("form[action='" + path + "']");
    }

    @Test
    void a_cluster_is_not_paused_within_an_hour_of_its_resume() {
        var returns = world.paused("dana", "orders-returns", "S");
        Visitor.dana()
                .open(resume(returns.id()))
                .form("form[action='" + resume(returns.id()) + "']")
                .send();
        world.accepted(world.changeOf(returns));
        world.seen(returns, "IDLE", false);
        world.pass(Duration.ofMinutes(20));

        assertThat(Visitor.dana().open(pause(returns.id())).text("main"))
                .contains("Atlas pauses a cluster again 60 minutes after it was resumed: possible in 40 minutes.");
    }

    private static String pause(UUID id) {
        return "/clusters/" + id + "/pause";
    }

    private static String resume(UUID id) {
        return "/clusters/" + id + "/resume";
    }
}
