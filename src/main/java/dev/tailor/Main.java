package dev.tailor;

import dev.tailor.simulator.SimulatorCommand;
import io.quarkus.dev.console.DevConsoleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where the packaged application starts: the portal, or the simulator of Atlas alone. */
@QuarkusMain
public class Main {
    public static void main(String... arguments) {
        var words = List.of(arguments);
        if (!words.isEmpty() && words.get(0).equals("simulator")) {
            simulate(words.subList(1, words.size()));
        } else if (canStart()) {
            Quarkus.run(arguments);
        } else {
            System.exit(1);
        }
    }

    /** Without Quarkus, so that it needs neither database nor sign-in and is there at once. */
    private static void simulate(List<String> options) {
        var failed = SimulatorCommand.run(options);
        if (failed > 0) {
            System.exit(failed);
        }
    }

    /** Whether all is said that must be. To stderr, since there is no log yet. */
    private static boolean canStart() {
        if (inDevelopment()) {
            return true;
        }
        var unmet = new Requirements(ConfigProvider.getConfig()).unmet();
        unmet.forEach(System.err::println);
        return unmet.isEmpty();
    }

    /** Development brings its own; told by its live reload, since Quarkus knows its launch mode only once it starts. */
    private static boolean inDevelopment() {
        return DevConsoleManager.getHotReplacementContext() != null;
    }
}
