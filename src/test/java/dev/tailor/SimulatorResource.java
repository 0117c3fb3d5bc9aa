package dev.tailor;

import dev.tailor.simulator.Credentials;
import dev.tailor.simulator.Simulator;
import dev.tailor.simulator.SimulatorOptions;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.net.URI;
import java.util.Map;

/**
 * Gives a test a simulated Atlas with the sample in it, whose time stands still until {@link SimulatorControl} moves it.
 * A field of that type in the test class is filled in.
 */
public class SimulatorResource implements QuarkusTestResourceLifecycleManager {
    private Simulator simulator;

    @Override
    public Map<String, String> start() {
        simulator = Simulator.start(SimulatorOptions.frozen().withSample(true));
        var address = simulator.baseUri().toString();
        return Map.of(
                "tailor.atlas.base-url",
                address,
                "tailor.atlas.public-key",
                Credentials.PUBLIC_KEY,
                "tailor.atlas.private-key",
                Credentials.PRIVATE_KEY,
                "simulator.url",
                address);
    }

    @Override
    public void inject(TestInjector injector) {
        URI address = simulator.baseUri();
        injector.injectIntoFields(
                new SimulatorControl(address), field -> field.getType().equals(SimulatorControl.class));
    }

    @Override
    public void stop() {
        if (simulator != null) {
            simulator.close();
        }
    }
}
