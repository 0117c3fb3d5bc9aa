package dev.tailor.simulator;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/** Runs the simulator as long as the portal runs in development; a live reload stops and continues it. */
@ApplicationScoped
@IfBuildProfile("dev")
class SimulatorInDevelopment {
    private static final System.Logger LOG = System.getLogger(SimulatorInDevelopment.class.getName());

    @Inject
    SimulatorSettings settings;

    private Simulator simulator;

    /** Before anything that might ask Atlas. */
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent started) {
        if (settings.enabled()) {
            simulator = Simulator.start(SimulatorOptions.defaults()
                    .withPort(settings.port())
                    .withSpeed(settings.speed())
                    .withSample(settings.sample())
                    .withState(settings.state()));
            LOG.log(System.Logger.Level.INFO, "Atlas is simulated at " + simulator.baseUri());
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        if (simulator != null) {
            simulator.close();
        }
    }
}
