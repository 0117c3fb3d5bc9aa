package dev.tailor;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** The pages that ask Atlas while somebody waits: who opens or sends them, and how their addresses are at present. */
public final class AskingPages {
    private static final List<String> PAGES = List.of(
            "ada GET /admin/projects/{project}/events",
            "ada POST /admin/projects/new",
            "ada POST /admin/copy",
            "ada POST /admin/projects/{project}/copy",
            "ada POST /admin/projects/{search}/placement",
            "ada POST /admin/sizes/new",
            "ada POST /admin/fleet/{fleet}/deletion",
            "ada POST /admin/connection/trial",
            "dana POST /clusters/{cluster}/logins",
            "lena POST /clusters/{cluster}/logins/new",
            "lena GET /clusters/{cluster}/logins/admin.platform-metrics",
            "lena POST /clusters/{cluster}/logins/admin.platform-metrics",
            "lena POST /clusters/{cluster}/logins/admin.platform-metrics/password",
            "lena GET /clusters/{cluster}/logins/admin.platform-metrics/removal",
            "lena POST /clusters/{cluster}/logins/admin.platform-metrics/removal",
            "dana POST /alerts/{alert}/acknowledgement",
            "dana POST /alerts/{alert}/acknowledgement/undo");

    private AskingPages() {}

    /** Begins anew; gives each page as person, method and address. */
    public static List<String> prepared(World world) {
        world.reset();
        var cart = world.ready("dana", "orders-cart", "S");
        world.copied();
        var alert = Long.toString(world.alert(cart));
        return PAGES.stream()
                .map(page -> page.replace("{cluster}", cart.id().toString())
                        .replace("{project}", SimulatorControl.ORDERS)
                        .replace("{search}", SimulatorControl.SEARCH)
                        .replace("{fleet}", SimulatorControl.SEARCH + "/65c00000000000000000000b")
                        .replace("{alert}", alert))
                .toList();
    }

    /** Whether it goes on without an answer of Atlas, and tells that in a word on the next page. */
    public static boolean goesOn(String page) {
        return page.endsWith("/copy") || page.endsWith("/placement") || page.endsWith("/sizes/new");
    }

    /** Whether it tells what did not happen on the page that it leads to. */
    static boolean tellsOnNextPage(String page) {
        return goesOn(page) || page.endsWith("/trial");
    }

    public static String person(String page) {
        return page.substring(0, page.indexOf(' '));
    }

    /** Opens it, or sends a form that comes as far as asking Atlas. */
    public static Page asked(Visitor visitor, String page) {
        var parts = page.split(" ");
        if (parts[1].equals("GET")) {
            return visitor.get(parts[2]);
        }
        var form = Visitor.named(parts[0]).get(parts[2].endsWith("/placement") ? parts[2] : "/no-such-page");
        return visitor.post(parts[2], fields(hidden(form, "csrf-token"), hidden(form, "read")));
    }

    private static String hidden(Page form, String name) {
        return form.all("input[name=" + name + "]").attr("value");
    }

    /** All that any of the forms wants. */
    private static Map<String, String> fields(String token, String read) {
        return Map.ofEntries(
                entry("csrf-token", token),
                entry("read", read),
                entry("name", "shop"),
                entry("organization", "5f00000000000000000000aa"),
                entry("confirm", "search-legacy"),
                entry("user", "checkout-api"),
                entry("role", "read"),
                entry("database", "shop"),
                entry("until", "tomorrow"),
                entry("region", "US_EAST_1"),
                entry("version", "8.0"),
                entry("id", "XXL"),
                entry("memory", "64"),
                entry("least", "10"),
                entry("start", "10"),
                entry("most", "4000"),
                entry("instanceSize", "M60"),
                entry("price", "4.74"),
                entry("usualFrom", "10"),
                entry("usualTo", "20"),
                entry("whose", "all"));
    }
}
