package dev.tailor.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.AccessTokens;
import dev.tailor.Page;
import dev.tailor.Program;
import dev.tailor.ShellLine;
import io.restassured.http.Method;

/** What a page shows "as a command", sent with a new token of the scope that it names. */
final class ShownCommand {
    private ShownCommand() {}

    /** @param number which of the page's commands, from 0 */
    static Program.Answer send(String person, Page page, int number, Method method) {
        var line = page.all(".command code").get(number).text();
        var scope = page.all("details:has(.command) > p")
                .get(number)
                .text()
                .replaceFirst(".*with the scope (\\w+)\\..*", "$1");
        var token = AccessTokens.of(AccessTokens.made(person, "command " + number, scope));
        var command = ShellLine.of(line, token);
        assertThat(command.method()).isEqualTo(method);
        return command.send();
    }
}
