package dev.tailor.simulator;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The simulator by itself, from the command line. */
public final class SimulatorCommand {
    /** What people read who mistype. */
    static final String USAGE = """
            simulator [--host HOST] [--port PORT] [--speed N] [--state FILE] [--sample] [--creation-seconds N]
                      [--tls CERTIFICATE]
                      [--public-key KEY] [--private-key KEY] [--client-id ID] [--client-secret SECRET]""";

    private static final int USUAL_PORT = 8090;

    private SimulatorCommand() {}

    /**
     * Starts a simulator that runs until the process ends.
     *
     * @param arguments what stands behind "simulator"
     * @return the exit code where it could not start, otherwise 0 while it goes on running
     */
    public static int run(List<String> arguments) {
        try {
            var simulator = Simulator.start(options(arguments));
            Runtime.getRuntime().addShutdownHook(new Thread(simulator::close));
            System.out.println("Atlas is simulated at " + simulator.baseUri() + ", see docs/simulator.md");
            return 0;
        } catch (IllegalArgumentException mistyped) {
            System.err.println(mistyped.getMessage() + "\n" + USAGE);
            return 2;
        } catch (IllegalStateException | UncheckedIOException failed) {
            System.err.println(failed.getMessage());
            return 1;
        }
    }

    static SimulatorOptions options(List<String> arguments) {
        var options = SimulatorOptions.defaults().withPort(USUAL_PORT);
        var rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            options = option(options, rest.remove(), rest);
        }
        return options;
    }

    private static SimulatorOptions option(SimulatorOptions options, String name, Deque<String> rest) {
        return switch (name) {
            case "--sample" -> options.withSample(true);
            case "--host" -> options.withHost(value(name, rest));
            case "--port" -> options.withPort((int) number(name, rest));
            case "--speed" -> options.withSpeed(number(name, rest));
            case "--state" -> options.withState(Path.of(value(name, rest)));
            case "--tls" -> options.withTls(Path.of(value(name, rest)));
            case "--creation-seconds" -> options.withCreation(Duration.ofSeconds((long) number(name, rest)));
            default -> options.withCredentials(credential(options.credentials(), name, rest));
        };
    }

    private static Credentials credential(Credentials known, String name, Deque<String> rest) {
        return switch (name) {
            case "--public-key" -> known.withKeys(value(name, rest), known.privateKey());
            case "--private-key" -> known.withKeys(known.publicKey(), value(name, rest));
            case "--client-id" -> known.withClient(value(name, rest), known.clientSecret());
            case "--client-secret" -> known.withClient(known.clientId(), value(name, rest));
            default -> throw new IllegalArgumentException("The simulator knows no " + name);
        };
    }

    private static String value(String name, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(name + " needs a value");
        }
        return rest.remove();
    }

    private static double number(String name, Deque<String> rest) {
        var text = value(name, rest);
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException(name + " needs a number, not " + text, notANumber);
        }
    }
}
