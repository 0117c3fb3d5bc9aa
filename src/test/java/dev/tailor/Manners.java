package dev.tailor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What every page of ours keeps to, and every part of one. */
final class Manners {
    private static final String LABELLED =
            "input:not([type=hidden]):not([type=submit]):not([type=button]), select, textarea";

    private Manners() {}

    static void check(Page page) {
        headers(page);
        noInlineCode(page);
        uniqueIds(page);
        labels(page);
        csrf(page);
        if (page.body().contains("<html")) {
            document(page);
        }
    }

    private static void headers(Page page) {
        assertThat(page.header("Content-Security-Policy"))
                .as("CSP of %s", page.address())
                .contains("default-src 'none'")
                .doesNotContain("unsafe-");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Cache-Control"))
                .as("Cache-Control of %s", page.address())
                .matches(value -> value.contains("no-store") || value.contains("no-cache"));
    }

    private static void noInlineCode(Page page) {
        assertThat(page.all("style, [style], script:not([src]), a[href^=javascript:]"))
                .as("inline style and script of %s", page.address())
                .isEmpty();
        assertThat(page.all("*").stream().flatMap(element -> element.attributes().asList().stream()))
                .as("handlers in attributes of %s", page.address())
                .noneMatch(attribute -> attribute.getKey().startsWith("on"));
    }

    private static void uniqueIds(Page page) {
        assertThat(page.all("[id]").eachAttr("id"))
                .as("ids of %s", page.address())
                .doesNotHaveDuplicates();
    }

    private static void labels(Page page) {
        assertThat(page.all(LABELLED))
                .as("fields of %s have labels", page.address())
                .allMatch(field -> isLabelled(page, field));
        assertThat(page.all("[aria-describedby], [aria-labelledby]").stream().flatMap(Manners::references))
                .as("ids that fields of %s refer to", page.address())
                .allMatch(id -> !page.all("[id=" + id + "]").isEmpty());
    }

    private static boolean isLabelled(Page page, Element field) {
        return field.hasAttr("aria-label")
                || field.hasAttr("aria-labelledby")
                || field.closest("label") != null
                || !field.id().isEmpty()
                        && !page.all("label[for=" + field.id() + "]").isEmpty();
    }

    private static java.util.stream.Stream<String> references(Element element) {
        return List.of("aria-describedby", "aria-labelledby").stream()
                .map(element::attr)
                .filter(ids -> !ids.isBlank())
                .flatMap(ids -> List.of(ids.trim().split("\\s+")).stream());
    }

    private static void csrf(Page page) {
        assertThat(page.all("form[method=post]"))
                .as("POST forms of %s carry their token", page.address())
                .allMatch(form ->
                        !form.select("input[name=csrf-token]").attr("value").isBlank());
    }

    private static void document(Page page) {
        assertThat(page.the("html").attr("lang")).isEqualTo("en");
        assertThat(page.all("h1")).as("headings of %s", page.address()).hasSize(1);
        assertThat(page.title())
                .as("title of %s", page.address())
                .startsWith(page.h1())
                .isNotBlank();
        assertThat(page.all("main")).hasSize(1);
        assertThat(page.body())
                .as("unrendered template in %s", page.address())
                .doesNotContainPattern("(?<!_)NOT_FOUND");
        assertThat(page.all("body").stream().map(Node::outerHtml)).noneMatch(html -> html.contains("\tat "));
    }
}
