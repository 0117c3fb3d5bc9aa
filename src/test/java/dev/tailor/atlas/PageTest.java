package dev.tailor.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {
    private static final AtlasFailure NOT_NOW =
            new AtlasFailure.TryLater(FailedCall.without(503, "Not now"), Duration.ofSeconds(7), false, null);

    private final List<Integer> asked = new ArrayList<>();

    @Test
    void every_page_is_read_in_order_until_there_is_no_next() {
        assertThat(Page.all(page -> page(page, 3))).containsExactly(100, 101, 200, 201, 300, 301);
        assertThat(asked).containsExactly(1, 2, 3);
    }

    @Test
    void a_page_is_asked_for_only_when_it_is_needed() {
        var list = Page.all(page -> page(page, 100));
        assertThat(asked).isEmpty();
        assertThat(list.limit(2)).containsExactly(100, 101);
        assertThat(asked).containsExactly(1);
    }

    @Test
    void even_one_by_one_only_the_present_page_is_held() {
        var list = Page.all(page -> page(page, 100)).iterator();
        list.next();
        list.next();
        assertThat(asked).containsExactly(1);
        list.next();
        assertThat(asked).containsExactly(1, 2);
    }

    @Test
    void walking_very_many_pages_holds_one_at_a_time() {
        var pages = new ArrayList<WeakReference<List<Object>>>();
        var walked = Page.all(number -> {
                    if (number % 100 == 0) {
                        System.gc();
                        assertThat(pages).as("before page %d", number).allMatch(page -> page.get() == null);
                    }
                    return large(number, pages);
                })
                .count();
        assertThat(walked).isEqualTo(200L * Page.SIZE);
    }

    private static Page<Object> large(int number, List<WeakReference<List<Object>>> pages) {
        List<Object> results = new ArrayList<>(Collections.nCopies(Page.SIZE, number));
        pages.add(new WeakReference<>(results));
        return new Page<>(results, number < 200 ? List.of(new Page.Link("next")) : List.of(), null);
    }

    @Test
    @Tag("PA-29")
    void a_later_page_that_fails_fails_the_whole_list_and_says_why() {
        var incomplete = catchThrowableOfType(
                AtlasFailure.Incomplete.class, () -> Page.all(failingAt(2)).toList());
        assertThat(incomplete).hasCause(NOT_NOW).hasMessage("Page 2: 503 Not now");
        assertThat(incomplete.status()).isEqualTo(503);
        assertThat(incomplete.isPassing()).isTrue();
        assertThat(incomplete.retryAfter()).contains(Duration.ofSeconds(7));
        assertThat(AtlasSentences.of(incomplete)).isEqualTo(AtlasSentences.of(NOT_NOW));
    }

    @Test
    void a_first_page_that_fails_is_a_call_that_fails() {
        assertThatThrownBy(() -> Page.all(failingAt(1)).toList()).isSameAs(NOT_NOW);
    }

    @Test
    void a_list_of_nothing_is_one_empty_page() {
        assertThat(Page.all(page -> new Page<Integer>(null, null, null))).isEmpty();
    }

    @Test
    void a_next_that_leads_to_nothing_ends() {
        var next = List.of(new Page.Link("next"));
        assertThat(Page.all(page -> new Page<>(page == 1 ? List.of(1) : List.of(), next, null)))
                .containsExactly(1);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 100, pageNum can't be smaller than 1",
        "-1, 100, pageNum can't be smaller than 1",
        "1, 0, itemsPerPage can't be smaller than 1 or larger than 500",
        "1, -5, itemsPerPage can't be smaller than 1 or larger than 500",
        "1, 501, itemsPerPage can't be smaller than 1 or larger than 500",
    })
    @Tag("PA-28")
    void a_page_that_no_list_has_is_refused_with_its_bounds(int pageNum, int itemsPerPage, String sentence) {
        assertThatThrownBy(() -> new AtlasPageRequest(pageNum, itemsPerPage))
                .isInstanceOf(AtlasFailure.OutOfBounds.class)
                .hasMessage(sentence);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 500", "7, 100"})
    @Tag("PA-28")
    void pages_within_the_bounds_are_taken(int pageNum, int itemsPerPage) {
        assertThat(new AtlasPageRequest(pageNum, itemsPerPage).itemsPerPage()).isEqualTo(itemsPerPage);
    }

    private IntFunction<Page<Integer>> failingAt(int wanted) {
        return number -> {
            if (number == wanted) {
                throw NOT_NOW;
            }
            return page(number, 3);
        };
    }

    private Page<Integer> page(int number, int last) {
        asked.add(number);
        var links =
                number < last ? List.of(new Page.Link("self"), new Page.Link("next")) : List.of(new Page.Link("self"));
        var results = IntStream.range(0, 2).map(i -> 100 * number + i).boxed().toList();
        return new Page<>(results, links, 2 * last);
    }
}
