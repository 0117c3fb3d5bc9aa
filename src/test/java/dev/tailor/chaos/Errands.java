package dev.tailor.chaos;

import dev.tailor.chaos.Citizen.Own;
import dev.tailor.chaos.Ledger.Wish;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jsoup.nodes.Document;

/** What a developer may do with a cluster, and on which pages that begins. */
final class Errands {
    static final List<String> SIZES = List.of("S", "M", "L");

    /** What of a resize says that it is about storage alone. */
    static final String AS_IT_IS = "as it is";

    private final String name;
    private final Portals portals;
    private final Browser browser;
    private final Random chances;
    private int number;

    Errands(String name, Portals portals, Browser browser, Random chances) {
        this.name = name;
        this.portals = portals;
        this.browser = browser;
        this.chances = chances;
    }

    /** A new cluster, for which every developer says the same, so that it does not matter whose is stored. */
    Optional<Deed> creation(String cluster, String size) throws InterruptedException {
        var filledIn = Map.of("name", cluster, "size", size, "description", "Asked for");
        return of(Wish.CREATE, "/clusters/new", "/clusters/new", "Asked for", filledIn);
    }

    /** Something to do, if its page comes and offers it. */
    Optional<Deed> next(Own cluster) throws InterruptedException {
        var dice = chances.nextInt(100);
        if (dice < 40) {
            return change(cluster, dice);
        }
        return switch (dice / 10) {
            case 4 -> dice < 45 ? edit(cluster) : of(Wish.LOGIN, cluster.page(), "/logins");
            case 5 -> of(Wish.LOGIN, cluster.page(), "/logins");
            case 6 -> dice < 65 ? program(cluster) : of(Wish.PASSWORD, cluster.page() + "/logins", "/password");
            case 7 -> dice < 75 ? removal(Wish.NO_LOGIN, cluster, "/logins") : address(cluster);
            case 8 -> dice < 85 ? removal(Wish.NO_ADDRESS, cluster, "/network") : address(cluster);
            default -> open(cluster.page()).flatMap(page -> Deed.offeredBy(page, chances));
        };
    }

    private Optional<Deed> change(Own cluster, int dice) throws InterruptedException {
        var page = cluster.page();
        if (dice < 6) {
            var grown = Map.of("storage", Integer.toString(storage(chances)), "why", "Because");
            return of(Wish.RESIZE, page + "/resize", "/resize", AS_IT_IS, grown);
        }
        if (dice < 17) {
            var size = SIZES.get(chances.nextInt(SIZES.size()));
            return of(Wish.RESIZE, page + "/resize", "/resize", size, Map.of("size", size, "why", "Because"));
        }
        if (dice < 33) {
            var pause = dice < 25;
            var path = pause ? "/pause" : "/resume";
            return of(pause ? Wish.PAUSE : Wish.RESUME, page + path, path, "", Map.of("why", "Because"));
        }
        var filledIn = Map.of("confirm", cluster.name(), "why", "Because");
        return of(Wish.DELETE, page + "/deletion", "/deletion", "", filledIn);
    }

    /** Some gigabytes that one size or another may have. */
    static int storage(Random chances) {
        return 20 + 10 * chances.nextInt(10);
    }

    private Optional<Deed> edit(Own cluster) throws InterruptedException {
        var edition = Integer.toString(++number);
        var description = "Edition " + edition + " by " + name;
        var filledIn = Map.of("description", description, "key", "edition", "value", edition);
        return of(Wish.EDIT, cluster.page() + "/edit", "/edit", description, filledIn);
    }

    private Optional<Deed> program(Own cluster) throws InterruptedException {
        var user = name + "-program-" + ++number;
        var filledIn = Map.of("user", user, "role", "readWrite", "database", "app", "collection", "");
        return of(Wish.PROGRAM, cluster.page() + "/logins", "/logins/new", user, filledIn);
    }

    /** One of a block of their own, so that nobody else's answers for it. */
    private Optional<Deed> address(Own cluster) throws InterruptedException {
        number++;
        var block = Math.floorMod(name.hashCode(), 250);
        var entry = "198.18." + block + "." + number % 256;
        var filledIn = Map.of("address", entry, "comment", "Of " + name);
        return of(Wish.ADDRESS, cluster.page() + "/network", "/network", entry, filledIn);
    }

    /** The pages that ask whether somebody is sure say what of in their title. */
    private Optional<Deed> removal(Wish wish, Own cluster, String path) throws InterruptedException {
        var list = open(cluster.page() + path);
        var links = list.map(page -> page.select("a[href$=/removal]").eachAttr("href"))
                .orElse(List.of());
        if (links.isEmpty()) {
            return Optional.empty();
        }
        var page = open(links.get(chances.nextInt(links.size())));
        var what = page.map(shown -> shown.select("h1").text().replace("Remove ", ""))
                .orElse("");
        return page.flatMap(shown -> Deed.of(wish, shown, "/removal", what, Map.of()));
    }

    private Optional<Deed> of(Wish wish, String path, String action) throws InterruptedException {
        return of(wish, path, action, "", Map.of());
    }

    private Optional<Deed> of(Wish wish, String path, String action, String detail, Map<String, String> filledIn)
            throws InterruptedException {
        return open(path).flatMap(page -> Deed.of(wish, page, action, detail, filledIn));
    }

    /** At whichever portal a load balancer would choose. */
    Optional<Document> open(String path) throws InterruptedException {
        return browser.open(portals.address(chances.nextInt(portals.number())).resolve(path));
    }

    Outcome send(Deed deed) {
        return browser.send(deed.form(), deed.filledIn());
    }

    /** The same at any portal. */
    Outcome sendAnywhere(Deed deed) {
        var action = URI.create(deed.form().absUrl("action")).getRawPath();
        var portal = portals.address(chances.nextInt(portals.number()));
        return browser.send(portal.resolve(action), deed.form(), deed.filledIn());
    }
}
