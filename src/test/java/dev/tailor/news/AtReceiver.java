package dev.tailor.news;

import dev.tailor.MovableClock;
import dev.tailor.Page;
import dev.tailor.World;
import dev.tailor.cluster.Decisions;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A program that is told what happens to team orders. */
abstract class AtReceiver {
    @Inject
    World world;

    @Inject
    NewsStage stage;

    @Inject
    MovableClock clock;

    @Inject
    Decisions decisions;

    final Receiver receiver = new Receiver();

    @BeforeEach
    void begin() {
        stage.begin();
    }

    @AfterEach
    void end() {
        receiver.close();
    }

    /** The page that shows the secret of a new webhook CI of team orders, which is told everything. */
    Page added() {
        return stage.add("lena", "CI", receiver.address(), Format.CLOUDEVENTS);
    }

    /** The secret of such a webhook. */
    String program() {
        return added().text("#secret");
    }

    List<String> types() {
        return receiver.got().stream()
                .map(got -> got.json().getString("type").replace("dev.tailor.cluster.", ""))
                .toList();
    }
}
