package dev.tailor;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.Method;
import io.restassured.response.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;

/** An answer as a {@link Visitor} sees it. */
public final class Page {
    private final Visitor visitor;
    private final URI address;
    private final Response answer;
    private final Document document;

    Page(Visitor visitor, URI address, Response answer) {
        this.visitor = visitor;
        this.address = address;
        this.answer = answer;
        this.document = Jsoup.parse(answer.asString(), address.toString());
        if (Visitor.isOurs(address) && isHtml()) {
            Manners.check(this);
        }
    }

    public int status() {
        return answer.statusCode();
    }

    public URI address() {
        return address;
    }

    /** The path and query that the visitor has ended on. */
    public String path() {
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    /** Null where the answer has none. */
    public String header(String name) {
        return answer.header(name);
    }

    /** The body as it came. */
    public String body() {
        return answer.asString();
    }

    /** The sessions that the answer begins or renews. */
    List<String> sessions() {
        return answer.cookies().entrySet().stream()
                .filter(cookie -> cookie.getKey().startsWith("q_session"))
                .map(Map.Entry::getValue)
                .toList();
    }

    public String title() {
        return document.title();
    }

    public String h1() {
        return document.select("h1").text();
    }

    /** All text of the page, or of the first element that a CSS selector finds. */
    public String text() {
        return document.text();
    }

    public String text(String selector) {
        return the(selector).text();
    }

    /** The elements that a CSS selector finds, perhaps none. */
    public Elements all(String selector) {
        return document.select(selector);
    }

    /** The first element that a CSS selector finds, which must be there. */
    public Element the(String selector) {
        var found = document.selectFirst(selector);
        assertThat(found)
                .as("%s in %s (%s): %s", selector, address, status(), text())
                .isNotNull();
        return found;
    }

    /** Where the page's links lead, in their order. */
    public List<String> links() {
        return document.select("a[href]").eachAttr("href");
    }

    /** Clicks on the link with this text; which part of a page a link means is nothing that a server hears of. */
    public Page click(String text) {
        var link = document.select("a[href]").stream()
                .filter(candidate -> candidate.text().equals(text))
                .findFirst();
        assertThat(link).as("link “%s” in %s: %s", text, address, links()).isPresent();
        return visitor.open(link.get().attr("href").replaceFirst("#.*", ""));
    }

    /** A form by a CSS selector, such as {@code form[action='/theme']}. */
    public Form form(String selector) {
        return new Form(visitor, address, (FormElement) the(selector));
    }

    /** One hop further. */
    public Page follow() {
        assertThat(leadsOn()).as("%s leads on (%s)", address, status()).isTrue();
        return visitor.ask(Method.GET, address.resolve(header("Location")), List.of());
    }

    Page followAll() {
        return visitor.follow(this);
    }

    /** On the provider's page, or on the way to it: chooses one of its people, and ends where the visit began. */
    public Page signIn(String person) {
        var login = followAll();
        return login.form("form.predefined-form")
                .with("predefined-" + person, person)
                .submit();
    }

    boolean leadsOn() {
        return status() >= 300 && status() < 400 && header("Location") != null;
    }

    boolean isHtml() {
        return String.valueOf(header("Content-Type")).startsWith("text/html") && !body().isBlank();
    }
}
