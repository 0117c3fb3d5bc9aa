package dev.tailor.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Form;
import dev.tailor.MovableClock;
import dev.tailor.Page;
import dev.tailor.SimulatorControl;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.atlas.AtlasRole;
import dev.tailor.atlas.AtlasScope;
import dev.tailor.atlas.AtlasUser;
import dev.tailor.atlas.AtlasUsers;
import dev.tailor.atlas.NewAtlasUser;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.History;
import dev.tailor.history.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Dana's cluster orders-cart is ready, and Atlas takes milliseconds for what takes it seconds. */
abstract class AtReadyCluster {
    static final String PASSWORD = "[A-Za-z0-9]{28}";
    static final AtlasRole READ_SHOP = new AtlasRole("read", "shop", null);

    @Inject
    World world;

    @Inject
    Stage stage;

    @Inject
    LoginBook book;

    @Inject
    AtlasUsers users;

    @Inject
    LoginReading reading;

    @Inject
    History history;

    @Inject
    MovableClock clock;

    Cluster cluster;

    @BeforeEach
    void a_cluster_is_ready() {
        world.reset();
        cluster = stage.ready("orders-cart");
        world.atlas().speed(200);
    }

    @AfterEach
    void stop() {
        world.atlas().speed(0);
    }

    /** From now on it is as late here as in the simulated Atlas, for ends of logins are checked by both. */
    LocalDate today() {
        clock.set(world.atlas().now());
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    String path(String rest) {
        return "/clusters/" + cluster.id() + rest;
    }

    /** The page of the cluster, where the card "Connect" is. */
    Page card(String person) {
        return Visitor.named(person).open(path(""));
    }

    /** Somebody makes a login of their own. */
    Page createLogin(String person) {
        return card(person).form("form[action$=/logins]").send();
    }

    /** The page of the cluster's logins, once the background has read what Atlas has. */
    Page logins(String person) {
        reading.read(cluster.project().id());
        return Visitor.named(person).open(path("/logins"));
    }

    /** The form for a login of a program, filled in with a name and one role. */
    Form program(String person, String user) {
        return logins(person)
                .form("form[action$=/logins/new]")
                .with("user", user)
                .with("role", "readWrite")
                .with("database", "checkout");
    }

    /** The form that changes a login, by its name in the list. */
    Form change(String person, String user) {
        var link = row(person, user).select("a:containsOwn(Change)").attr("href");
        return Visitor.named(person).open(link).form("form[action='" + link + "']");
    }

    /** A login's row in the list. */
    Element row(String person, String user) {
        return found(person, user)
                .orElseThrow(() ->
                        new AssertionError(user + " is not in " + logins(person).text()));
    }

    /** The same, if it is there. */
    Optional<Element> found(String person, String user) {
        return logins(person).all("tbody tr").stream()
                .filter(row -> row.select("th code").text().equals(user))
                .findFirst();
    }

    /** What Atlas has under that name. */
    Optional<AtlasUser> inAtlas(String user) {
        return users.find(SimulatorControl.ORDERS, user);
    }

    /** Makes a user in Atlas itself; without scopes it reaches all clusters. */
    AtlasUser makeInAtlas(String user, List<AtlasScope> scopes, AtlasRole... roles) {
        var made = new NewAtlasUser(user, "somebody-elses-password", List.of(roles), scopes, "made in Atlas", null);
        return users.create(SimulatorControl.ORDERS, made);
    }

    List<AtlasScope> onlyHere() {
        return List.of(AtlasScope.cluster(cluster.name()));
    }

    long changesInAtlas() {
        return Stream.of("POST", "PATCH", "DELETE")
                .mapToLong(method -> world.atlas().countRequests(method, "databaseUsers"))
                .sum();
    }

    List<Event> events() {
        return history.of(world.person("ada"), cluster.id(), 10).events();
    }

    /** URI, user and password of the page that shows a login once. */
    static List<String> copied(Page page) {
        return page.all(".copy code").eachText();
    }

    static String password(Page page) {
        assertThat(copied(page)).as(page.text()).hasSize(3);
        return copied(page).get(2);
    }
}
