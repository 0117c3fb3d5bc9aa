package dev.tailor.admin;

import static dev.tailor.SimulatorControl.ORDERS;
import static dev.tailor.SimulatorControl.SEARCH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Form;
import dev.tailor.Page;
import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.atlas.AtlasClusters;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bringing under management what nobody asked Tailor for. */
@QuarkusTest
class AdoptionPageTest {
    private static final String LEGACY = "/admin/fleet/" + SEARCH + "/65c00000000000000000000b/adoption";
    private static final String PLAYGROUND = "/admin/fleet/" + ORDERS + "/65c00000000000000000000c/adoption";

    @Inject
    World world;

    @Inject
    AtlasClusters clusters;

    @Inject
    Statements statements;

    @AfterEach
    void forgetMembers() {
        QuarkusTransaction.requiringNew().run(() -> {
            world.sql("delete from membership where person_id like 'p%' and length(person_id) < 4");
            world.sql("delete from person where id like 'p%' and length(id) < 4");
        });
    }

    @BeforeEach
    void begin() {
        world.reset();
        world.sample();
        world.copied();
        Visitor.otto().open("/clusters");
        world.atlas().forgetJournal();
    }

    @Test
    void from_then_on_its_team_has_it_and_atlas_hears_of_nothing_but_tags() {
        var before = clusters.find(SEARCH, "search-legacy").orElseThrow();
        world.atlas().forgetJournal();

        var page = form().with("description", "The old index").submit();

        assertThat(page.text("[role=status]")).startsWith("search-legacy is under management: it is Otto");
        assertThat(page.h1()).contains("search-legacy");
        assertThat(page.text("main")).contains("The old index");
        assertThat(world.atlas().countRequests()).isZero();
        rounds();
        var after = clusters.find(SEARCH, "search-legacy").orElseThrow();
        assertThat(after.tags())
                .containsAllEntriesOf(before.tags())
                .containsEntry("clusterDescription", "The old index")
                .containsEntry(
                        "tailor-cluster", world.named("search-legacy").id().toString());
        assertThat(after.instanceSize()).isEqualTo(before.instanceSize());
        assertThat(after.diskSizeGB()).isEqualTo(before.diskSizeGB());
        assertThat(after.terminationProtectionEnabled()).isEqualTo(before.terminationProtectionEnabled());
        assertThat(world.atlas().countRequests("PATCH", "")).isEqualTo(1);
        assertThat(world.atlas().countRequests("POST", "")).isZero();
    }

    @Test
    void it_is_as_any_other_cluster_afterwards() {
        form().submit();
        rounds();

        var legacy = world.named("search-legacy");
        assertThat(legacy.state()).isEqualTo(ClusterState.READY);
        assertThat(Visitor.otto().open("/clusters").text("main")).contains("search-legacy");
        assertThat(Visitor.otto().open("/clusters/" + legacy.id()).text("main")).contains("mongodb+srv://");
        assertThat(Visitor.dana().get("/clusters/" + legacy.id()).status()).isEqualTo(404);
        assertThat(Visitor.ada().open("/admin/fleet?q=legacy").text("tbody")).contains("Otto", "search");
        Visitor.otto()
                .open("/clusters/" + legacy.id() + "/pause")
                .form("form[action$=/pause]")
                .with("why", "Holidays")
                .submit();
        assertThat(world.until(ClusterState.PAUSED, legacy).name()).isEqualTo("search-legacy");
    }

    @Test
    void what_somebody_has_asked_for_under_its_name_comes_first_and_says_so() {
        world.sql("update cluster set name = 'search-legacy' where name = 'search-suggest'");

        var answer = form().send();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("main"))
                .contains("Otto has asked Tailor for search-legacy in search-dev, which holds the name.");
    }

    @Test
    void the_history_tells_who_did_it() {
        form().submit();

        assertThat(Visitor.ada().open("/admin/history?act=adopt").text("tbody"))
                .contains("Ada", "brought it under management as", "search-legacy");
        assertThat(Visitor.otto()
                        .open("/clusters/" + world.named("search-legacy").id())
                        .text("main"))
                .contains("Ada brought it under management as", "It was in Atlas before");
    }

    @Test
    void with_another_size_than_it_has_that_is_a_difference_and_nothing_is_changed() {
        form().with("size", "XL").submit();
        rounds();

        var legacy = world.named("search-legacy");
        assertThat(legacy.drifted()).isTrue();
        assertThat(Visitor.otto().open("/clusters/" + legacy.id()).text("main"))
                .contains("Atlas differs from what was asked");
        assertThat(world.atlas().countRequests("PATCH", "")).isEqualTo(1);
    }

    @Test
    void with_a_size_that_has_its_machines_it_is_as_it_is() {
        SizeForms.add("XXL", "M50", "2").submit();
        var form = form();
        assertThat(page().the("#size option[selected]").text()).startsWith("XXL, 32 GB memory: as it is");
        assertThat(form.offers("size")).doesNotContain("as-it-is");

        form.submit();
        rounds();

        assertThat(world.named("search-legacy").drifted()).isFalse();
        assertThat(world.named("search-legacy").storageGb()).isEqualTo(200);
    }

    @Test
    void as_it_is_it_gets_a_size_of_its_machines_that_nobody_is_offered() {
        var form = form();
        assertThat(form.offers("size")).startsWith("as-it-is");
        assertThat(form.value("memory")).isEqualTo("32");

        form.with("size", "as-it-is").with("price", "2").submit();
        rounds();

        var legacy = world.named("search-legacy");
        assertThat(legacy.drifted()).isFalse();
        assertThat(legacy.storageGb()).isEqualTo(200);
        assertThat(size(legacy)).isEqualTo("M50 M50 32 2 true");
        assertThat(world.atlas().countRequests("PATCH", "")).isEqualTo(1);
        assertThat(Visitor.otto().open("/clusters/new").text("main")).doesNotContain("M50");
        assertThat(Visitor.ada().open("/admin/history").text("tbody")).contains("added the size M50");
    }

    @Test
    void a_letter_that_has_other_machines_stays_what_it_is() {
        SizeForms.add("M50", "M60", "3").submit();

        form().with("size", "as-it-is").with("price", "2").submit();

        assertThat(size(world.named("search-legacy"))).isEqualTo("M50-2 M50 32 2 true");
    }

    @Test
    void what_is_missing_for_as_it_is_is_said_with_all_else_and_makes_no_size() {
        var answer = page().form("form[action$=/adoption]")
                .with("owner", "")
                .with("size", "as-it-is")
                .with("memory", "much")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("#owner-error")).contains("Choose one who works in search");
        assertThat(answer.text("#memory-error")).contains("Memory is a whole number of GB");
        assertThat(answer.text("#price-error")).contains("A price is dollars an hour");
        assertThat(answer.the("#memory").val()).isEqualTo("much");
        assertThat(answer.the("#size option[selected]").val()).isEqualTo("as-it-is");
        assertThat(Visitor.ada().open("/admin/sizes").text("main")).doesNotContain("M50");
    }

    @Test
    void who_can_not_own_it_leaves_no_size_behind() {
        var answer = page().form("form[action$=/adoption]")
                .with("owner", "")
                .with("size", "as-it-is")
                .with("price", "2")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(Visitor.ada().open("/admin/sizes").text("main")).doesNotContain("M50");
    }

    @Test
    void what_is_missing_is_said_at_its_field_and_what_was_typed_stays() {
        var answer = page().form("form[action$=/adoption]")
                .with("owner", "")
                .with("description", "The old index")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("#owner-error")).contains("Choose one who works in search");
        assertThat(answer.the("#description").val()).isEqualTo("The old index");
        assertThat(world.atlas().countRequests()).isZero();
    }

    @Test
    void who_does_not_work_in_the_team_can_not_own_it() {
        Visitor.dana().open("/clusters");
        var dana = world.value("select number || '' from person where given_name = 'Dana'");

        var answer =
                page().form("form[action$=/adoption]").forged("owner", dana).send();

        assertThat(answer.status()).isEqualTo(422);
    }

    @Test
    void deleting_it_right_away_can_be_undone_as_for_any_that_people_used() {
        form().submit();
        var legacy = world.named("search-legacy");

        var page = Visitor.otto()
                .open("/clusters/" + legacy.id() + "/deletion")
                .form("form[action$=/deletion]")
                .with("confirm", "search-legacy")
                .submit();

        assertThat(page.text("main")).contains("Undo");
        assertThat(world.fresh(legacy.id()).state()).isEqualTo(ClusterState.RETIRING);
    }

    @Test
    void what_was_adopted_meanwhile_is_not_deleted_as_nobodys() {
        var removal = Visitor.ada()
                .open(LEGACY.replace("adoption", "deletion"))
                .form("form[action$=/deletion]")
                .with("confirm", "search-legacy");
        form().submit();
        // the page of deletion goes by the copy, which says so at once
        var answer = removal.send();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(world.atlas().countRequests("DELETE", "")).isZero();
    }

    @Test
    void twice_is_once() {
        var first = form();
        var second = form();
        first.submit();

        var answer = second.send();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("main")).contains("search-legacy is under management already.");
    }

    @Test
    void what_grows_with_its_use_has_no_size() {
        var page = Visitor.ada().open(PLAYGROUND);

        assertThat(page.text("main")).contains("no size fits it");
        assertThat(page.all("main form")).isEmpty();
    }

    @Test
    void where_no_team_has_the_project_it_leads_to_giving_it_to_one() {
        world.sql("update project set team = null where atlas_id = '" + SEARCH + "'");

        var page = page();

        assertThat(page.text("main")).contains("No team has the project search-dev");
        assertThat(page.all("main form")).isEmpty();
    }

    @Test
    void what_only_the_older_copy_has_can_wait_a_minute() {
        world.sql("delete from unmanaged");

        var answer = form().send();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("main")).contains("Look again in a minute");
    }

    @Test
    void its_costs_begin_with_its_management() {
        world.reset();
        world.copied();
        rounds();
        form().submit();
        rounds();

        world.pass(Duration.ofDays(2));

        assertThat(Visitor.ada().open("/costs?team=search").text("[aria-labelledby=teams] tbody"))
                .startsWith("search $50");
    }

    @Test
    void the_page_costs_as_much_with_many_members_as_with_one() {
        var few = statements.of(this::page);
        for (var number = 0; number < 20; number++) {
            world.sql("insert into person (id, name, given_name, email, seen_at) values ('p" + number
                    + "', 'P', 'P', '', now())");
            world.sql(
                    "insert into membership (person_id, team, role) values ('p" + number + "', 'search', 'DEVELOPER')");
        }

        assertThat(statements.of(this::page)).isEqualTo(few).isLessThanOrEqualTo(8);
        assertThat(world.atlas().countRequests()).isZero();
    }

    private void rounds() {
        for (var minute = 0; minute < 3; minute++) {
            world.pass(Duration.ofMinutes(1));
            world.work();
        }
    }

    /** Letter, machines, memory, price, and whether it is offered no more. */
    private String size(Cluster cluster) {
        return world.value("select concat_ws(' ', s.id, instance_size, memory_gb, trim_scale(price_an_hour),"
                + " cast(retired as text)) from size s join cluster c on c.size_id = s.id where c.id = '" + cluster.id()
                + "'");
    }

    private Form form() {
        var form = page().form("form[action$=/adoption]");
        var otto = page().all("#owner option").stream()
                .filter(option -> option.text().startsWith("Otto"))
                .findFirst()
                .orElseThrow();
        return form.with("owner", otto.val());
    }

    private Page page() {
        return page(LEGACY);
    }

    private static Page page(String path) {
        return Visitor.ada().open(path);
    }
}
