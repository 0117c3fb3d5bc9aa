package dev.tailor.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real browser for the tests of a class, which are skipped where the machine has none. Windows are closed after each
 * test.
 */
final class Chromium implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    private final List<BrowserContext> windows = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;

    @Override
    public void beforeAll(ExtensionContext tests) {
        var found = find();
        Assumptions.assumeTrue(
                found.isPresent(),
                "Browser tests are skipped: there is no Chromium. Install one (apt-get install chromium), or name one in"
                        + " TAILOR_BROWSER=/path/to/chromium.");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(found.get())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        windows.forEach(BrowserContext::close);
        windows.clear();
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        if (playwright != null) {
            playwright.close();
        }
    }

    private static Optional<Path> find() {
        return Stream.concat(Stream.ofNullable(System.getenv("TAILOR_BROWSER")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A page in a window of its own, opened at an address as somebody who has to sign in first. */
    Page signedIn(String person, URI address) {
        return signIn(window(true).newPage(), person, address);
    }

    /** The same in a page that is there already. */
    static Page signIn(Page page, String person, URI address) {
        page.navigate(address.toString());
        page.locator("button[value=" + person + "], button:has-text('" + person + "')")
                .first()
                .click();
        page.waitForURL(address.toString());
        return page;
    }

    /** A window of its own, signed out. */
    BrowserContext window(boolean scripts) {
        var window = browser.newContext(new Browser.NewContextOptions()
                .setJavaScriptEnabled(scripts)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1280, 900));
        windows.add(window);
        return window;
    }
}
