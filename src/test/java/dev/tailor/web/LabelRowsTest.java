package dev.tailor.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.cluster.PreparedLabel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LabelRowsTest {
    private static final PreparedLabel CENTRE = new PreparedLabel("cost-centre", true, List.of("4711", "4712"));
    private static final PreparedLabel STAGE = new PreparedLabel("stage", false, List.of());

    @Test
    void a_form_begins_with_the_prepared_rows_and_no_other() {
        var rows = LabelRows.of(Map.of()).preparing(List.of(CENTRE, STAGE));

        assertThat(rows.rows()).extracting(LabelRow::key).containsExactly("cost-centre", "stage");
        assertThat(rows.rows()).extracting(LabelRow::required).containsExactly(true, false);
        assertThat(rows.problems()).isEmpty();
        assertThat(rows.labels()).isEmpty();
        assertThat(rows.someRequired()).isTrue();
    }

    @Test
    void without_anything_prepared_there_is_a_row_to_type_into() {
        assertThat(LabelRows.of(Map.of()).preparing(List.of()).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.key()).isEmpty());
    }

    @Test
    void labels_that_are_there_fill_the_prepared_rows() {
        var rows = LabelRows.of(Map.of("area", "south", "stage", "test")).preparing(List.of(CENTRE, STAGE));

        assertThat(rows.rows()).extracting(LabelRow::key).containsExactly("cost-centre", "stage", "area");
        assertThat(rows.rows()).extracting(LabelRow::value).containsExactly("", "test", "south");
        assertThat(rows.rows()).extracting(LabelRow::number).containsExactly(1, 2, 3);
        assertThat(rows.rows()).extracting(LabelRow::removable).containsExactly(false, true, true);
    }

    @Test
    void what_another_project_had_prepared_goes_unless_somebody_has_filled_it_in() {
        var sent = LabelRows.sent(List.of("area", "stage", "own"), List.of("", "test", ""), null, null)
                .forgetting(List.of("area", "stage"))
                .preparing(List.of(CENTRE));

        assertThat(sent.rows()).extracting(LabelRow::key).containsExactly("cost-centre", "stage", "own");
        assertThat(sent.problems()).containsOnlyKeys("value-3");
    }

    @Test
    void a_key_that_is_prepared_and_typed_is_one_row() {
        var sent = LabelRows.sent(List.of("cost-centre", "cost-centre"), List.of("", "4711"), null, null)
                .forgetting(List.of("cost-centre"))
                .preparing(List.of(CENTRE));

        assertThat(sent.labels()).containsExactly(Map.entry("cost-centre", "4711"));
        assertThat(sent.problems()).isEmpty();
    }

    @Test
    void a_key_with_two_values_is_wrong_also_where_it_is_prepared() {
        var sent = LabelRows.sent(List.of("cost-centre", "cost-centre"), List.of("4712", "4711"), null, null)
                .forgetting(List.of("cost-centre"))
                .preparing(List.of(CENTRE));

        assertThat(sent.problems().values())
                .containsExactly("The key cost-centre is there twice. Keep one of the rows.");
    }

    @Test
    void a_row_that_was_added_is_the_last_and_has_the_focus() {
        var sent = LabelRows.sent(List.of("cost-centre"), List.of(""), "label", null)
                .forgetting(List.of("cost-centre"))
                .preparing(List.of(CENTRE, STAGE));

        assertThat(sent.rows()).extracting(LabelRow::key).containsExactly("cost-centre", "stage", "");
        assertThat(sent.focus()).isEqualTo(3);
    }

    @Test
    void preparing_twice_is_preparing_once() {
        var once = LabelRows.of(Map.of("area", "south")).preparing(List.of(CENTRE, STAGE));
        assertThat(once.preparing(List.of(CENTRE, STAGE))).isEqualTo(once);
    }
}
