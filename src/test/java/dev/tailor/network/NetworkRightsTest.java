package dev.tailor.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Form;
import dev.tailor.Page;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.atlas.AtlasAccessEntry;
import dev.tailor.atlas.AtlasAccessList;
import dev.tailor.cluster.Cluster;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may put what on an access list, and what the form answers to mistakes. */
@QuarkusTest
@Tag("PN-10")
class NetworkRightsTest {
    @Inject
    World world;

    @Inject
    AccessListKeeper keeper;

    @Inject
    AccessListCopy copy;

    @Inject
    AtlasAccessList accessList;

    @Inject
    EntryList list;

    @Inject
    EntityManager database;

    Cluster cluster;

    @BeforeEach
    void begin() {
        world.reset();
        cluster = world.ready("dana", "orders-cart", "S");
        keeper.keep(cluster.project().id());
        world.atlas().forgetJournal();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''              | Type an address, or a range of addresses.",
                "203.0.113       | “203.0.113” is no address and no range.",
                "203.0.113.0/33  | “203.0.113.0/33” is no address and no range.",
                "10.20.0.1/16    | write 10.20.0.0/16 for the range, or 10.20.0.1 for the one address.",
                "2001:db8::7/48  | write 2001:db8::/48 for the range, or 2001:db8::7 for the one address.",
                "0.0.0.0/0       | 0.0.0.0/0 is everybody on the internet. Only an admin can open that.",
                "::/0            | ::/0 is everybody on the internet. Only an admin can open that.",
                "128.0.0.0/1     | 128.0.0.0/1 holds 2,147,483,648 addresses. Only an admin can open that.",
                "10.0.0.0/15     | 10.0.0.0/15 holds 131,072 addresses. Only an admin can open that.",
                "2001:db8::/47   | 2001:db8::/47 is wider than /48. Only an admin can open that.",
                "10.20.0.0/16    | 10.20.0.0/16 is on the list already. Only an admin can change it.",
            })
    void a_wrong_address_gets_its_sentence_and_atlas_is_not_asked(String typed, String sentence) {
        var answer =
                form("lena").with("address", typed).with("comment", "Keep me").send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("#address-error")).contains(sentence);
        assertThat(answer.the("#address").val()).isEqualTo(typed);
        assertThat(answer.the("#comment").val()).isEqualTo("Keep me");
        world.work();
        assertThat(world.atlas().countRequests("POST|DELETE", "accessList")).isZero();
    }

    @Test
    void a_novel_instead_of_an_address_is_cut_short() {
        assertThat(form("dana").with("address", "0".repeat(5000)).send().text("#address-error"))
                .contains("0…” is no address")
                .hasSizeLessThan(300);
    }

    @Test
    void all_mistakes_are_told_at_once() {
        var answer = form("dana")
                .with("address", "nowhere")
                .with("comment", "x".repeat(81))
                .forged("stay", "10y")
                .send();

        assertThat(answer.text()).contains("Nothing was added: three things to put right");
        assertThat(answer.all(".field .error").eachText())
                .hasSize(3)
                .anyMatch(text -> text.contains("at most 80 characters; this one has 81"))
                .anyMatch(text -> text.contains("Choose how long it stays."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0/0", "::/0", "10.0.0.0/8"})
    void an_admin_opens_a_project_to_everybody_only_after_a_warning(String range) {
        var warned = form("ada").with("address", range).with("stay", "1h").send();
        assertThat(warned.status()).isEqualTo(422);
        assertThat(warned.text()).contains("only the passwords of its logins stand in between");
        world.work();
        assertThat(world.atlas().countRequests("POST", "accessList")).isZero();

        var sure = warned.form("form[action$=/network]").with("sure", "yes").submit();

        assertThat(sure.text()).contains(range + " goes on the access list");
        assertThat(entry(range).adder().admin()).isTrue();
        assertThat(entry(range).expiresAt()).isEqualTo(World.MORNING.plusSeconds(3600));
    }

    @Test
    void a_forged_confirmation_does_not_open_a_project_to_everybody() {
        var answer =
                form("dana").with("address", "0.0.0.0/0").forged("sure", "yes").send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(list.of(cluster.project().id(), "")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "dana, dana, true",
        "lena, dana, true",
        "dana, lena, true",
        "ada, dana, true",
        "dana, ada, false",
        "lena, ada, false",
        "ada, ada, true"
    })
    void entries_are_removed_by_those_whose_they_are(String remover, String adder, boolean may) {
        form(adder).with("address", "192.0.2.77").submit();
        var removal = removal("192.0.2.77");

        assertThat(page(remover).all("a[href='" + removal + "']")).hasSize(may ? 1 : 0);
        assertThat(Visitor.named(remover).get(removal).status()).isEqualTo(may ? 200 : 403);
        assertThat(post(remover, removal).status()).isEqualTo(may ? 303 : 403);
        assertThat(entry("192.0.2.77").status()).isEqualTo(may ? EntryStatus.REMOVING : EntryStatus.ASKED);
    }

    @ParameterizedTest
    @CsvSource({"dana, 403", "lena, 403", "vic, 403", "otto, 404", "ada, 303"})
    void what_nobody_added_with_tailor_is_the_admins(String person, int status) {
        assertThat(post(person, removal("10.20.0.0/16")).status()).isEqualTo(status);
    }

    @Test
    void what_somebody_added_who_left_the_team_is_the_leads() {
        form("dana").with("address", "192.0.2.77").submit();
        left("192.0.2.77");

        assertThat(page("dana").text("#entries")).contains("Lena can remove it");
        assertThat(post("dana", removal("192.0.2.77")).status()).isEqualTo(403);
        assertThat(post("lena", removal("192.0.2.77")).status()).isEqualTo(303);
    }

    @Test
    void what_somebody_added_who_has_joined_is_theirs_and_the_teams() {
        world.sql("insert into joined (person_id, team, role, invited_by, joined_at) values ('"
                + world.person("otto").id() + "', 'orders', 'DEVELOPER', 'Lena', now())");
        form("otto").with("address", "192.0.2.77").submit();
        form("otto").with("address", "192.0.2.78").submit();

        assertThat(post("otto", removal("192.0.2.77")).status()).isEqualTo(303);
        assertThat(post("dana", removal("192.0.2.78")).status()).isEqualTo(303);
    }

    @Test
    void an_entry_of_an_admin_can_not_be_made_to_run_out_by_others() {
        form("ada").with("address", "192.0.2.77").submit();

        var answer =
                form("dana").with("address", "192.0.2.77").with("stay", "1h").send();

        assertThat(answer.text("#address-error")).contains("Ada or another admin can change it.");
        assertThat(entry("192.0.2.77").expiresAt()).isNull();
    }

    @Test
    void viewers_only_look() {
        var page = page("vic");

        assertThat(page.text()).contains("10.20.0.0/16", "You see this as a viewer");
        assertThat(page.all("main form button, main form input:not([type=hidden])"))
                .isEmpty();
    }

    @Test
    void an_entry_of_another_project_is_not_there() {
        var other = world.ready("otto", "search-cart", "S");
        copy.takeOver(other.project().id(), List.of(new AtlasAccessEntry("198.51.100.1", null, null, "Otto", null)));
        var foreign = list.of(other.project().id(), "").get(0).id();

        assertThat(post("ada", path() + "/" + foreign + "/removal").status()).isEqualTo(404);
        assertThat(list.of(other.project().id(), "").get(0).status()).isEqualTo(EntryStatus.KNOWN);
    }

    @Test
    void a_full_list_takes_no_more() {
        copy.takeOver(
                cluster.project().id(),
                IntStream.range(0, 200)
                        .mapToObj(n -> new AtlasAccessEntry("198.51.100." + n, null, null, "", null))
                        .toList());

        assertThat(form("dana").with("address", "192.0.2.77").send().text("#address-error"))
                .contains("The list is full: Atlas takes 200 entries a project.");
    }

    @Transactional
    void left(String entry) {
        database.createNativeQuery("update address set added_by_id = 'mira' where id = :id")
                .setParameter("id", entry(entry).id())
                .executeUpdate();
    }

    private String path() {
        return "/clusters/" + cluster.id() + "/network";
    }

    private String removal(String entry) {
        return path() + "/" + entry(entry).id() + "/removal";
    }

    private Page page(String person) {
        return Visitor.named(person).open(path());
    }

    private Form form(String person) {
        return page(person).form("form[action$=/network]");
    }

    private Page post(String person, String path) {
        var visitor = Visitor.named(person);
        var token = visitor.open("/clusters").the("input[name=csrf-token]").val();
        return visitor.post(path, java.util.Map.of("csrf-token", token));
    }

    private Entry entry(String text) {
        return list.of(cluster.project().id(), "").stream()
                .filter(entry -> entry.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not known"));
    }
}
