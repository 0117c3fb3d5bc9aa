package dev.tailor.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Form;
import dev.tailor.Page;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Clusters;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrderPageTest {
    static final String FORM = "form[action='/clusters/new']";

    @Inject
    World world;

    @Inject
    Clusters clusters;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    @Tag("MA-15")
    void a_request_made_without_scripts_is_stored_whole() {
        var answer = form(Visitor.dana())
                .with("name", "orders-cart")
                .with("size", "M")
                .with("storage", "30")
                .with("description", "Cart, for development")
                .with("key", "environment")
                .with("value", "development")
                .send();

        assertThat(answer.status()).isEqualTo(303);
        var cluster = created(answer);
        assertThat(cluster.name()).isEqualTo("orders-cart");
        assertThat(cluster.size().id()).isEqualTo("M");
        assertThat(cluster.storageGb()).isEqualTo(30);
        assertThat(cluster.description()).isEqualTo("Cart, for development");
        assertThat(cluster.labels()).containsExactly(Map.entry("environment", "development"));
        assertThat(cluster.state()).isEqualTo(ClusterState.STARTING);
    }

    @Test
    @Tag("MA-14")
    void the_form_offers_the_sizes_of_the_catalogue() {
        var page = Visitor.dana().open("/clusters/new");

        assertThat(page.form(FORM).offers("size")).containsExactly("S", "M", "L", "XL");
        assertThat(page.all(".sizes label").get(0).text())
                .isEqualTo("S 2 GB memory 10 GB storage $58 a month Starts at once");
        assertThat(page.all(".sizes label").get(1).text()).contains("4 GB memory", "20 GB storage");
        assertThat(page.all(".sizes label").get(2).text()).contains("8 GB memory", "40 GB storage", "decides");
        assertThat(page.text("main")).contains("Not sure? Take S.");
    }

    @Test
    @Tag("MA-14")
    void storage_left_as_it_was_is_what_the_chosen_size_brings() {
        var form = form(Visitor.dana());
        assertThat(form.value("storage")).isEqualTo("10");

        assertThat(created(form.with("size", "M").send()).storageGb()).isEqualTo(20);
    }

    @Test
    void storage_that_was_typed_stays_under_another_size() {
        var page = form(Visitor.dana())
                .with("size", "M")
                .with("storage", "15")
                .with("update", "summary")
                .send();

        assertThat(page.text("#asked")).contains("M · 4 GB memory", "15 GB");
        assertThat(created(page.form(FORM).send()).storageGb()).isEqualTo(15);
    }

    @Test
    void an_empty_storage_field_means_the_preset() {
        var answer = form(Visitor.dana()).with("size", "M").with("storage", "").send();

        assertThat(created(answer).storageGb()).isEqualTo(20);
    }

    @Test
    @Tag("MA-15")
    void the_version_is_the_projects_and_nobody_is_asked() {
        // Version and tags of their own are optional in the row: the version is placement, tags are mirrored labels.
        var page = Visitor.dana().open("/clusters/new");

        assertThat(page.all("[name]").eachAttr("name"))
                .contains("name", "size", "storage", "description", "key", "value")
                .doesNotContain("version", "tags");
    }

    @Test
    @Tag("MA-13")
    void provider_and_region_appear_nowhere() {
        var html = Visitor.dana().open("/clusters/new").body();

        assertThat(html).doesNotContainIgnoringCase("provider", "region", "AWS", "EU_CENTRAL", "M10", "tier", "8.0");
    }

    @Test
    @Tag("MA-13")
    void fields_that_the_form_does_not_have_change_nothing() {
        var cluster = created(form(Visitor.dana())
                .forged("provider", "GCP")
                .forged("region", "US_EAST_1")
                .forged("instanceSize", "M60")
                .send());

        assertThat(cluster.size().instanceSize()).isEqualTo("M10");
        assertThat(cluster.project().provider()).isEqualTo("AWS");
        assertThat(cluster.project().region()).isEqualTo("EU_CENTRAL_1");
        world.work();
        assertThat(world.atlas().journal().toString()).contains("M10").doesNotContain("M60", "GCP", "US_EAST");
    }

    @Test
    @Tag("MA-17")
    void the_owner_is_who_is_signed_in_whatever_is_sent() {
        var cluster = created(form(Visitor.dana())
                .forged("owner", "Lena")
                .forged("clusterOwner", "Lena - lena@example.com")
                .with("key", "clusterOwner")
                .with("value", "Lena - lena@example.com")
                .send());

        assertThat(cluster.owner().is(world.person("dana"))).isTrue();
    }

    @Test
    void a_large_one_waits_for_the_lead_who_is_named() {
        world.person("lena");
        var page = Visitor.dana().open("/clusters/new");
        assertThat(page.all(".sizes label").get(2).text()).endsWith("Lena decides");

        var cluster = created(page.form(FORM).with("size", "L").send());

        assertThat(cluster.state()).isEqualTo(ClusterState.WAITING);
    }

    private Form form(Visitor visitor) {
        return visitor.open("/clusters/new").form(FORM);
    }

    private Cluster created(Page answer) {
        assertThat(answer.header("Location")).as(answer.text()).isNotNull();
        var id = answer.header("Location").replaceAll(".*/", "");
        return clusters.get(world.person("ada"), UUID.fromString(id));
    }
}
