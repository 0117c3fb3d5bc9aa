package dev.tailor.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language in which lists are searched for labels. */
class LabelFilterTest {
    @ParameterizedTest
    @CsvSource({
        "cost, cost, '', false",
        "cost: 42, cost, 42, false",
        "cost: a: b, cost, a: b, false",
        "cost:42, cost:42, '', false",
        "!cost, cost, '', true",
        "!cost: 42, !cost, 42, false",
        "!, !, '', false",
    })
    void a_text_means_a_label(String text, String key, String value, boolean lacking) {
        assertThat(LabelSearch.of(text)).isEqualTo(new LabelSearch(key, value, lacking));
    }

    @Test
    void several_are_asked_for_each_by_parameters_of_its_own() {
        var filter = LabelFilter.of(List.of("cost: 42", " ", "!stage", "cost: 42"));

        assertThat(filter.words()).isEqualTo("with the label cost: 42 and without the label stage");
        assertThat(filter.values()).containsOnlyKeys("key0", "value0", "key1");
        assertThat(filter.where()).contains(":key0", ":value0", "and not exists", ":key1");
        assertThat(LabelFilter.of(List.of()).where()).isEmpty();
    }

    @Test
    void more_than_anybody_looks_for_is_passed_over() {
        var many = IntStream.range(0, 30).mapToObj(number -> "key-" + number).toList();
        assertThat(LabelFilter.of(many).all()).hasSize(LabelFilter.MOST);
    }

    @ParameterizedTest
    @CsvSource({
        "cost, 42, 'cost: 42, stage: test, !area'",
        "cost, '', '!cost, stage: test, !area'",
        "stage, live, 'stage: live, !area'",
        "area, '', '!area, stage: test'",
    })
    void a_value_narrows_what_was_searched_for(String key, String value, String labels) {
        assertThat(LabelSearch.narrowed(List.of("stage: test", "!area"), key, value))
                .containsExactly(labels.split(", "));
    }
}
