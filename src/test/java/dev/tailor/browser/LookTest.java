package dev.tailor.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** That a look at a page sees what is wrong with it. */
class LookTest {
    private static final String FRAME = """
            <!doctype html><html lang="en"><head><title>Look</title><style>%s</style></head>
            <body><main><h1>Look</h1>%s</main></body></html>""";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void nothing_is_wrong_with_a_good_page() {
        Look.at(page("", "<p>Good</p>"), "good");
    }

    @Test
    void what_breaks_a_rule_is_named_and_shown() {
        assertThat(Look.violations(page("", "<p>One</p><input id='a'><img src='data:,'>")))
                .anySatisfy(found -> assertThat(found).startsWith("label: ").endsWith("[<input id=\"a\">]"))
                .anySatisfy(found -> assertThat(found).startsWith("image-alt: "));
    }

    @Test
    void text_that_nobody_can_read_in_the_dark_is_found() {
        var dark = "@media (prefers-color-scheme: dark) { body { background: #222 } p { color: #333 } }";

        assertThatThrownBy(() -> Look.at(page(dark, "<h2>Two</h2><p>Faint</p>"), "faint"))
                .hasMessageContaining("faint, dark")
                .hasMessageContaining("color-contrast: ");
    }

    @Test
    void what_is_too_wide_for_a_phone_is_found() {
        assertThatThrownBy(() -> Look.at(page("p { width: 700px }", "<p>Wide</p>"), "wide"))
                .hasMessageContaining("wide, narrow");
    }

    private static Page page(String style, String content) {
        var page = CHROMIUM.window(true).newPage();
        page.setContent(FRAME.formatted(style, content));
        return page;
    }
}
