package dev.tailor.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailor.Form;
import dev.tailor.SimulatorControl;
import dev.tailor.Visitor;
import dev.tailor.atlas.AtlasRole;
import dev.tailor.atlas.AtlasUserChange;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Refusal;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A login is made while somebody deletes the cluster, or changed while somebody else changes it. */
@QuarkusTest
class LoginRaceTest extends AtReadyCluster {
    @Inject
    NewLogins newLogins;

    @Inject
    Clusters clusters;

    @Inject
    LoginNotes notes;

    @Inject
    LoginStore store;

    @Test
    void a_login_begins_not_once_the_deletion_is_asked_for() {
        delete();

        assertThatThrownBy(() -> newLogins.begin(world.person("dana"), cluster))
                .isInstanceOf(Refusal.NotPossible.class);
        assertThatThrownBy(() -> newLogins.begin(world.person("dana"), cluster, wish()))
                .isInstanceOf(Refusal.NotPossible.class);
    }

    @Test
    void one_that_atlas_got_after_the_deletion_was_asked_for_must_not_stay() {
        var login = newLogins.begin(world.person("dana"), cluster);
        delete();

        assertThat(notes.made(login.id(), null)).isFalse();
        assertThat(book.of(cluster.id())).isEmpty();
    }

    @Test
    void one_that_was_made_before_goes_with_the_others() {
        var login = newLogins.begin(world.person("dana"), cluster);
        assertThat(notes.made(login.id(), null)).isTrue();

        delete();
        world.work();

        assertThat(book.of(cluster.id())).isEmpty();
    }

    @Test
    void who_meets_the_deletion_is_told_so_and_atlas_keeps_no_user() {
        world.atlas().fault(Map.of("kind", "latency", "millis", 1500, "method", "POST", "path", "/databaseUsers$"));
        var creation = CompletableFuture.supplyAsync(() -> createLogin("dana"));
        while (store.all(cluster.id()).isEmpty() && !creation.isDone()) {
            Thread.onSpinWait();
        }

        delete();
        world.work();
        var page = creation.join();

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text()).contains("Logins of orders-cart were just removed");
        assertThat(inAtlas("dana-orders-cart")).isEmpty();
        assertThat(book.of(cluster.id())).isEmpty();
    }

    @Test
    void atlas_is_not_read_for_a_change_while_somebody_else_is_at_the_login() {
        program("lena", "checkout-api").send();
        var forms = List.of(change("dana", "checkout-api").with("role", "read"), reset("dana"), removal("dana"));
        book.take(book.of(cluster.id()).get(0).id());
        world.atlas().forgetJournal();

        assertThat(forms).allSatisfy(form -> assertThat(form.send().status()).isEqualTo(409));

        assertThat(world.atlas().countRequests("GET", "/databaseUsers/admin/checkout-api"))
                .isZero();
        assertThat(changesInAtlas()).isZero();
    }

    @Test
    void who_is_refused_once_atlas_was_read_leaves_the_login_to_others() {
        program("lena", "checkout-api").send();
        var developers = reset("dana");
        users.change(
                SimulatorControl.ORDERS,
                "admin",
                "checkout-api",
                AtlasUserChange.NOTHING.roles(List.of(AtlasRole.everywhere("atlasAdmin"))));

        assertThat(developers.send().status()).isEqualTo(403);
        assertThat(reset("lena").send().status()).isEqualTo(200);
    }

    private Form reset(String person) {
        return logins(person).form("form[action$=/password]");
    }

    private Form removal(String person) {
        var link = row(person, "checkout-api").select("a:containsOwn(Remove)").attr("href");
        return Visitor.named(person).open(link).form("form[action$=/removal]");
    }

    private void delete() {
        clusters.delete(world.person("dana"), cluster.id(), "orders-cart", "");
    }

    private static LoginWish wish() {
        return new LoginWish("checkout-api", List.of(new AtlasRole("read", "shop", null)), null);
    }
}
