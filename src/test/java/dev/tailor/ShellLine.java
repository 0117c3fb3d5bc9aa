package dev.tailor;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.http.Method;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A line for a shell that calls the API with curl, taken apart as a shell does, and sent as curl would. */
public record ShellLine(Method method, String address, List<String> headers, String body) {
    /** In single quotes, in double quotes, an escaped quote, or plain. */
    private static final Pattern PART = Pattern.compile("'([^']*)'|\"([^\"]*)\"|\\\\(')|([^\\s'\"\\\\]+)");

    private static final Pattern WORD = Pattern.compile("(?:" + PART.pattern() + ")+");

    /** @param token what TAILOR_TOKEN holds */
    public static ShellLine of(String line, String token) {
        var words = words(line, token);
        assertThat(words.remove(0)).isEqualTo("curl");
        var headers = new ArrayList<String>();
        var method = Method.GET;
        var body = (String) null;
        while (words.size() > 1) {
            var option = words.remove(0);
            switch (option) {
                case "-X" -> method = Method.valueOf(words.remove(0));
                case "-H" -> headers.add(words.remove(0));
                case "-d" -> body = words.remove(0);
                default -> throw new AssertionError("What is " + option + " in " + line + "?");
            }
        }
        return new ShellLine(method, words.get(0), headers, body);
    }

    /** Sends exactly that. */
    public Program.Answer send() {
        assertThat(URI.create(address).getPort()).isEqualTo(RestAssured.port);
        var request = RestAssured.given().urlEncodingEnabled(false);
        headers.forEach(header -> request.header(header.split(": ", 2)[0], header.split(": ", 2)[1]));
        if (body == null) {
            request.noContentType();
        } else {
            request.body(body);
        }
        return new Program.Answer(request.request(method, URI.create(address)));
    }

    private static List<String> words(String line, String token) {
        var words = new ArrayList<String>();
        WORD.matcher(line).results().forEach(word -> words.add(word(word.group(), token)));
        return words;
    }

    private static String word(String quoted, String token) {
        var word = new StringBuilder();
        PART.matcher(quoted).results().forEach(part -> {
            for (int group = 1; group <= 4; group++) {
                var text = part.group(group);
                word.append(text == null ? "" : group == 2 ? text.replace("$TAILOR_TOKEN", token) : text);
            }
        });
        return word.toString();
    }
}
