package dev.tailor.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageTest {
    private final List<Integer> asked = new ArrayList<>();

    @Test
    void every_page_is_read_in_order_until_there_is_no_next() {
        assertThat(Page.all(page -> page(page, 3))).containsExactly(100, 101, 200, 201, 300, 301);
        assertThat(asked).containsExactly(1, 2, 3);
    }

    @Test
    void a_page_is_asked_for_only_when_it_is_needed() {
        assertThat(Page.all(page -> page(page, 100)).limit(2)).containsExactly(100, 101);
        assertThat(asked).containsExactly(1);
    }

    @Test
    void one_page_that_fails_fails_the_list() {
        var list = Page.all(page -> {
            if (page == 2) {
                throw new AtlasFailure.TryLater(Said.without(503, "Not now"), null, false, null);
            }
            return page(page, 3);
        });
        assertThatThrownBy(list::toList).isInstanceOf(AtlasFailure.TryLater.class);
    }

    @Test
    void a_list_of_nothing_is_one_empty_page() {
        assertThat(Page.all(page -> new Page<Integer>(null, null))).isEmpty();
    }

    @Test
    void a_next_that_leads_to_nothing_ends() {
        var next = List.of(new Page.Link("next"));
        assertThat(Page.all(page -> page == 1 ? new Page<>(List.of(1), next) : new Page<Integer>(List.of(), next)))
                .containsExactly(1);
    }

    private Page<Integer> page(int number, int last) {
        asked.add(number);
        var links =
                number < last ? List.of(new Page.Link("self"), new Page.Link("next")) : List.of(new Page.Link("self"));
        return new Page<>(
                IntStream.range(0, 2).map(i -> 100 * number + i).boxed().toList(), links);
    }
}
