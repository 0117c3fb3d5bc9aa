package dev.tailor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.history.Act;
import dev.tailor.history.Deed;
import dev.tailor.history.EventQuery;
import dev.tailor.history.Events;
import dev.tailor.history.Ledger;
import dev.tailor.history.Result;
import dev.tailor.web.Links;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The history as files: whole, safe to open, and itself in the history. */
@QuarkusTest
@Tag("MA-23")
class ExportTest {
    @Inject
    World world;

    @Inject
    Ledger ledger;

    @Inject
    Events events;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    void csv_has_every_row_and_survives_quotes_and_new_lines() throws IOException {
        write("said “so”, \"or so\",\nand went", "1;2");

        var rows = csv(Visitor.ada().get("/admin/history/csv").body());

        assertThat(rows).hasSize(2);
        assertThat(rows.get(1))
                .containsEntry("what", "said “so”, \"or so\",\nand went")
                .containsEntry("outcome", "1;2");
        assertThat(rows.get(1).keySet()).containsExactlyElementsOf(Columns.NAMES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1"})
    void nothing_that_people_typed_is_a_formula(String typed) throws IOException {
        write("did", typed);

        assertThat(csv(Visitor.ada().get("/admin/history/csv").body()).get(1)).containsEntry("outcome", "'" + typed);
    }

    @Test
    void json_lines_are_one_object_a_line_as_it_was() throws IOException {
        write("did", "=1+1\nnext");

        var lines = Visitor.ada().get("/admin/history/jsonl").body().lines().toList();

        assertThat(lines).hasSize(2);
        var row = json(lines.get(1));
        assertThat(row.get("outcome").asText()).isEqualTo("=1+1\nnext");
        assertThat(row.get("at").asText()).isEqualTo("2026-11-24T09:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"csv, text/csv", "jsonl, application/x-ndjson"})
    void it_is_a_file_with_a_name(String path, String type) {
        var answer = Visitor.ada().get("/admin/history/" + path);

        assertThat(answer.header("Content-Type")).startsWith(type);
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"tailor-history-2026-11-24." + path + "\"");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void it_is_a_row_itself_with_what_was_asked_for() {
        Visitor.lena().get(Links.teamHistory() + "/csv?who=dana&from=2026-11-01");

        var row = events.page(new EventQuery(List.of(), "", "", "", Act.EXPORT, null, null), null, 2)
                .get(0);
        assertThat(row.what()).isEqualTo("exported the history of orders as CSV");
        assertThat(row.outcome()).isEqualTo("who dana, from 2026-11-01");
        assertThat(row.whoName()).isEqualTo("Lena");
    }

    @Test
    void a_lead_takes_away_what_they_may_read_narrowed_as_on_the_page() throws IOException {
        world.asked("dana", "orders-cart", "S");
        world.asked("dana", "orders-other", "S");
        world.asked("otto", "search-index", "S");

        var all = csv(Visitor.lena().get(Links.teamHistory() + "/csv").body());
        var one = csv(Visitor.lena()
                .get(Links.teamHistory() + "/csv?cluster=orders-cart")
                .body());

        assertThat(all).extracting(row -> row.get("cluster")).contains("orders-cart", "orders-other");
        assertThat(all).extracting(row -> row.get("team")).containsOnly("orders");
        assertThat(one).extracting(row -> row.get("cluster")).containsOnly("orders-cart");
    }

    @Test
    void thousands_of_rows_pass_through_without_a_gap() throws IOException {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 2_500; i++) {
                write("did " + i, "");
            }
        });

        var rows = csv(Visitor.ada().get("/admin/history/csv?act=other").body());

        assertThat(rows).extracting(row -> row.get("what")).hasSize(2_500).doesNotHaveDuplicates();
    }

    private void write(String what, String outcome) {
        ledger.write(Deed.of(Act.OTHER, what).ended(Result.DONE, outcome));
    }

    private static List<Map<String, String>> csv(String body) throws IOException {
        MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(body);
        return rows.readAll();
    }

    private static JsonNode json(String line) throws IOException {
        return new ObjectMapper().readTree(line);
    }
}
