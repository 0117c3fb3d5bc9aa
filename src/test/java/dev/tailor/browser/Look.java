package dev.tailor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A look at a page as people see it: by the rules of accessibility, light, dark and narrow; and pictures for people where
 * {@code -Dtailor.pictures=directory} names a place for them.
 */
final class Look {
    private static final Optional<Path> PICTURES =
            Optional.ofNullable(System.getProperty("tailor.pictures")).map(Path::of);

    private static final String VIOLATIONS = """
            options => axe.run(document, { ...options, resultTypes: ['violations'] }).then(found =>
                found.violations.map(rule => `${rule.id}: ${rule.help} [${rule.nodes.map(node => node.html).join(', ')}]`))
            """;

    private static final int DESK = 1280;
    private static final int PHONE = 390;

    private Look() {}

    /** Fails with what is wrong with the page, light, dark or narrow. */
    static void at(Page page, String name) {
        picture(page, name);
        assertThat(violations(page)).as(name).isEmpty();
        color(page, ColorScheme.DARK);
        // nothing but colors differs in the dark, and all rules take five times as long
        assertThat(violations(page, Map.of("runOnly", List.of("color-contrast"))))
                .as(name + ", dark")
                .isEmpty();
        color(page, ColorScheme.LIGHT);
        assertThat(widthOnAPhone(page)).as(name + ", narrow").isLessThanOrEqualTo(PHONE);
    }

    /** What the accessibility rules find wrong with a page, as words; none is right. */
    static List<String> violations(Page page) {
        return violations(page, Map.of());
    }

    /** Pictures of a page wide, narrow and dark. */
    static void picture(Page page, String name) {
        PICTURES.ifPresent(into -> {
            shoot(page, into.resolve(name + ".png"));
            color(page, ColorScheme.DARK);
            shoot(page, into.resolve(name + "-dark.png"));
            color(page, ColorScheme.LIGHT);
            page.setViewportSize(PHONE, 844);
            shoot(page, into.resolve(name + "-narrow.png"));
            page.setViewportSize(DESK, 900);
        });
    }

    /**
     * Asks axe itself: its builder sends the script along four times a look, and fetches all that is right with a page.
     *
     * @param options of axe, which looks at everything by all its rules where there are none
     */
    private static List<String> violations(Page page, Map<String, ?> options) {
        // those of frames would be added up elsewhere
        assertThat(page.frames()).hasSize(1);
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return ((List<?>) page.evaluate(VIOLATIONS, options))
                .stream().map(String::valueOf).toList();
    }

    /** In pixels; more than a phone has would make people push the page from side to side. */
    private static int widthOnAPhone(Page page) {
        page.setViewportSize(PHONE, 844);
        var width = page.evaluate("document.documentElement.scrollWidth");
        page.setViewportSize(DESK, 900);
        return (int) width;
    }

    private static void color(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    private static void shoot(Page page, Path file) {
        page.waitForLoadState();
        page.evaluate("document.fonts.ready");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(file)
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setFullPage(true));
    }
}
