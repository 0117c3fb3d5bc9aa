package dev.tailor.chaos;

import dev.tailor.chaos.Ledger.Wish;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A form that somebody found on a page, and how they fill it in.
 *
 * @param detail of it, what matters later
 */
record Deed(Wish wish, FormElement form, String detail, Map<String, String> filledIn) {
    static Optional<Deed> of(Wish wish, Document page, String action, String detail, Map<String, String> filledIn) {
        return form(page, action).map(form -> new Deed(wish, form, detail, filledIn));
    }

    static Optional<FormElement> form(Element page, String action) {
        return page.select("form[method=post][action$=" + action + "]").stream()
                .map(FormElement.class::cast)
                .findFirst();
    }

    /** Whatever a cluster's page offers of taking back, trying again, and deciding about differences. */
    static Optional<Deed> offeredBy(Document page, Random chances) {
        var deeds = Stream.of(
                        of(Wish.WITHDRAWAL, page, "/withdrawal", "", Map.of()),
                        of(Wish.RETRY, page, "/retry", "", Map.of()),
                        drift(page, "take", Wish.TAKE),
                        drift(page, "restore", Wish.RESTORE))
                .flatMap(Optional::stream)
                .toList();
        return deeds.isEmpty() ? Optional.empty() : Optional.of(deeds.get(chances.nextInt(deeds.size())));
    }

    private static Optional<Deed> drift(Document page, String decision, Wish wish) {
        return page.select("form[action$=/drift] button[value=" + decision + "]:not([disabled])").stream()
                // Building again what was lost in Atlas is a creation, and creations are counted elsewhere.
                .filter(button -> wish == Wish.TAKE
                        || button.siblingElements().select("[value=existence]").isEmpty())
                .map(Element::parents)
                .map(parents -> parents.select("form").first())
                .map(form -> new Deed(wish, (FormElement) form, "", Map.of("decision", decision)))
                .findFirst();
    }
}
