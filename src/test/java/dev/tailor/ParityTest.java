package dev.tailor;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever pages do, programs do too. Who writes a page that does something names the route of the API that does the
 * same; what only pages do stands in docs/api.md, in the words that stand here.
 */
class ParityTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** What a page posts to, and what a program sends instead; in quotes the words of "What only pages do". */
    private static final String SAME = """
            /theme                                   | "The colours of the pages"
            /sign-out                                | "Signing in and out"
            /tokens                                  | "Making a personal access token"
            /invitations/{}/acceptance               | "Joining a team"
            /tokens/{}/revocation                    | DELETE /tokens/{}
            /admin/tokens/{}/revocation              | DELETE /tokens/{}
            /teams/{}/invitations                    | POST /teams/{}/invitations
            /teams/{}/invitations/{}/end             | DELETE /teams/{}/invitations/{}
            /teams/{}/members/{}/role                | PUT /teams/{}/members/{}/role
            /teams/{}/members/{}/removal             | DELETE /teams/{}/members/{}
            /teams/{}/leaving                        | DELETE /teams/{}/members/me
            /people/{}/departure                     | POST /people/{}/departure
            /admin/teams                             | POST /teams
            /admin/teams/team                        | PATCH /teams/{}
            /admin/teams/end                         | DELETE /teams/{}
            /teams/{}/labels                         | PUT /teams/{}/labels
            /teams/{}/labels/removal                 | PUT /teams/{}/labels
            /notifications                           | PUT /notifications
            /webhooks/new                            | POST /webhooks
            /webhooks/{}                             | PATCH /webhooks/{}
            /webhooks/{}/trial                       | POST /webhooks/{}/trial
            /webhooks/{}/pause                       | PUT /webhooks/{}/pause
            /webhooks/{}/resumption                  | DELETE /webhooks/{}/pause
            /webhooks/{}/secret                      | POST /webhooks/{}/secret
            /webhooks/{}/removal                     | DELETE /webhooks/{}
            /clusters/new                            | POST /clusters
            /clusters/{}/check                       | POST /clusters/{}/check
            /clusters/{}/resize                      | PATCH /clusters/{}
            /clusters/{}/edit                        | PATCH /clusters/{}
            /clusters/{}/protection                  | PUT /clusters/{}/protection
            /clusters/{}/owner                       | PUT /clusters/{}/owner
            /clusters/{}/pause                       | POST /clusters/{}/pause
            /clusters/{}/resume                      | POST /clusters/{}/resume
            /clusters/{}/drift                       | POST /clusters/{}/drift
            /clusters/{}/expiry                      | PATCH /clusters/{}
            /clusters/{}/expiry/extension            | POST /clusters/{}/expiry/extension
            /clusters/{}/expiry/exemption            | POST /clusters/{}/expiry/exemption
            /clusters/{}/schedule                    | PUT /clusters/{}/schedule
            /clusters/{}/schedule/removal            | DELETE /clusters/{}/schedule
            /clusters/{}/schedule/today              | PUT /clusters/{}/schedule/today
            /clusters/{}/schedule/today/removal      | DELETE /clusters/{}/schedule/today
            /clusters/{}/deletion                    | DELETE /clusters/{}
            /clusters/{}/address                     | POST /clusters/{}/network/mine
            /clusters/{}/network                     | POST /clusters/{}/network
            /clusters/{}/network/mine                | POST /clusters/{}/network/mine
            /clusters/{}/network/{}/removal          | DELETE /clusters/{}/network/{}
            /clusters/{}/network/{}/retry            | POST /clusters/{}/network/{}/retry
            /clusters/{}/logins                      | POST /clusters/{}/logins
            /clusters/{}/logins/new                  | POST /clusters/{}/logins
            /clusters/{}/logins/{}                   | PATCH /clusters/{}/logins/{}
            /clusters/{}/logins/{}/password          | POST /clusters/{}/logins/{}/password
            /clusters/{}/logins/{}/removal           | DELETE /clusters/{}/logins/{}
            /changes/{}/decision                     | POST /changes/{}/decision
            /changes/{}/withdrawal                   | POST /changes/{}/withdrawal
            /changes/{}/patience                     | POST /changes/{}/patience
            /changes/{}/retry                        | POST /changes/{}/retry
            /review/decisions                        | POST /changes/decisions
            /review/clusters                         | POST /review/decisions
            /review/retirement                       | POST /review/decisions
            /alerts/{}/acknowledgement               | PUT /alerts/{}/acknowledgement
            /alerts/{}/acknowledgement/undo          | DELETE /alerts/{}/acknowledgement
            /admin/copy                              | POST /fleet/copy
            /admin/fleet/{}/{}/adoption              | POST /fleet/{}/{}/adoption
            /admin/fleet/{}/{}/deletion              | DELETE /fleet/{}/{}
            /admin/stuck/{}/check                    | POST /stuck/{}/check
            /admin/stuck/{}/forgetting               | POST /stuck/{}/forgetting
            /admin/projects/new                      | POST /projects
            /admin/projects/{}/copy                  | POST /projects/{}/copy
            /admin/projects/{}/placement             | PUT /projects/{}/placement
            /admin/projects/{}/untying               | DELETE /projects/{}/placement
            /admin/projects/{}/nights                | PUT /projects/{}/schedule
            /admin/projects/{}/nights/removal        | DELETE /projects/{}/schedule
            /admin/sizes/new                         | POST /sizes
            /admin/sizes/{}                          | PATCH /sizes/{}
            /admin/sizes/{}/removal                  | DELETE /sizes/{}
            /admin/announcement                      | PUT /announcement
            /admin/approval                          | PUT /approval
            /admin/quotas/team                       | PUT /quotas/{}
            /admin/connection/trial                  | POST /connection/trial
            """;

    /** Pages without a command, and why. */
    private static final Map<String, String> WITHOUT_COMMAND = Map.ofEntries(
            entry("web/landing", "nobody is signed in"),
            entry("web/noTeam", "tokens of somebody in no team open nothing"),
            entry("web/failure", "there is nothing"),
            entry("home/first", "there is nothing yet but the way to the first cluster, which has its command"),
            entry("changing/obstacle", "it can't be done now"),
            entry("admin/own", "it is done elsewhere"),
            entry("access/once", "what it shows is shown once"),
            entry("tokens/once", "it shows how to use the token"),
            entry("reference/reference", "it is the API"),
            entry("news/secret", "what it shows is shown once"),
            entry("news/mails", "it is for development"));

    @Test
    @Tag("MA-27")
    void whatever_a_page_does_has_a_route_or_words_why_not() {
        assertThat(same().keySet()).containsExactlyInAnyOrderElementsOf(posts());
    }

    @Test
    @Tag("MA-27")
    void every_route_that_is_named_is_one() {
        var named = posts().stream()
                .map(same()::get)
                .filter(route -> !route.startsWith("\""))
                .map(route -> route.replace(" /", " /api/v1/"))
                .collect(toSet());
        assertThat(DeclaredRoutes.all(true)).containsAll(named);
    }

    @Test
    void what_only_pages_do_is_told() {
        var words = same().values().stream()
                .filter(route -> route.startsWith("\""))
                .map(route -> route.replace("\"", ""))
                .toList();
        var told = Pattern.compile("(?m)^- \\*\\*(.+?)\\*\\*")
                .matcher(onlyPages())
                .results()
                .map(line -> line.group(1))
                .toList();
        assertThat(told).containsExactlyInAnyOrderElementsOf(words);
    }

    @Test
    void every_page_has_its_command_or_a_reason_why_not() throws IOException {
        try (var all = Files.walk(TEMPLATES)) {
            var without = all.filter(Files::isRegularFile)
                    .filter(file -> text(file).contains("{#include layout"))
                    .filter(file -> !hasCommand(file))
                    .map(file -> TEMPLATES.relativize(file).toString().replace(".html", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(without).containsExactlyInAnyOrderElementsOf(WITHOUT_COMMAND.keySet());
        }
    }

    /** Itself, or in a part that it includes. */
    private static boolean hasCommand(Path template) {
        var text = text(template);
        return text.contains("{#command ")
                || Pattern.compile("\\{#include ([a-z]+/\\w+)")
                        .matcher(text)
                        .results()
                        .map(part -> TEMPLATES.resolve(part.group(1) + ".html"))
                        .anyMatch(ParityTest::hasCommand);
    }

    /** Where pages post to. */
    private static List<String> posts() {
        return DeclaredRoutes.all(false).stream()
                .filter(route -> route.startsWith("POST "))
                .map(route -> route.replace("POST ", ""))
                .toList();
    }

    private static Map<String, String> same() {
        return SAME.lines()
                .map(line ->
                        Arrays.stream(line.split(" \\| ")).map(String::strip).toList())
                .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1), (one, other) -> other, TreeMap::new));
    }

    private static String onlyPages() {
        var section = Pattern.compile("(?s)\n## What only pages do\n(.*?)\n## ").matcher(text(Path.of("docs/api.md")));
        assertThat(section.find()).isTrue();
        return section.group(1);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
