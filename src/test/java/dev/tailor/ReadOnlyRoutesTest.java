package dev.tailor;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import dev.tailor.notice.Notices;
import dev.tailor.web.EvenReadOnly;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While Tailor is read-only every route that changes something is shut, but those that say otherwise of themselves. */
@QuarkusTest
class ReadOnlyRoutesTest {
    private static final int SHUT = 503;

    @Inject
    World world;

    @Inject
    Notices notices;

    @BeforeEach
    void begin() {
        world.reset();
        notices.announce(world.person("ada"), notices.now().version(), "Until ten o’clock.", true);
    }

    @AfterEach
    void end() {
        world.reset();
    }

    @Test
    void every_page_that_changes_something_is_shut() {
        var shut = shut(false);
        var asked = RoutesTest.rules().keySet().stream()
                .filter(route -> shut.contains(DeclaredRoutes.shape(route)))
                .toList();

        assertThat(asked).hasSameSizeAs(shut);
        var ada = Visitor.ada();
        var token = Map.of(
                "csrf-token",
                ada.open("/clusters").the("input[name=csrf-token]").val());
        assertThat(asked)
                .filteredOn(route -> ada.post(filled(route), token).status() != SHUT)
                .isEmpty();
    }

    @Test
    void every_route_of_the_api_that_changes_something_is_shut() {
        var shut = shut(true);
        var asked = ApiRoutesTest.rules()
                .filter(rule -> shut.contains(DeclaredRoutes.shape(rule.route())))
                .toList();

        assertThat(asked).extracting(rule -> DeclaredRoutes.shape(rule.route())).containsAll(shut);
        assertThat(asked).filteredOn(rule -> answer(rule).status() != SHUT).isEmpty();
    }

    /** Whether there is what an address names is not asked before. */
    private static Program.Answer answer(ApiRule rule) {
        var body = rule.body().isEmpty() ? null : rule.body();
        return Program.of("ada").send(rule.method(), filled(rule.path()), body);
    }

    private static Set<String> shut(boolean forPrograms) {
        var routes = DeclaredRoutes.all(forPrograms, method -> !isOpen(method));
        routes.removeIf(route -> route.startsWith(Method.GET + " "));
        return routes;
    }

    private static boolean isOpen(JavaMethod method) {
        return method.isAnnotatedWith(EvenReadOnly.class) || method.getOwner().isAnnotatedWith(EvenReadOnly.class);
    }

    private static String filled(String route) {
        return route.substring(route.indexOf('/')).replaceAll("\\{[^}]*}", "4711");
    }
}
