package dev.tailor.simulator;

import java.time.InstantSource;

/** The parts of one simulated Atlas. */
final class Atlas {
    private final SimulatorOptions options;
    private final SimulatedClock clock;
    private final ServiceAccounts accounts;
    private final Authentication authentication;
    private final Faults faults;
    private final RateLimits limits = new RateLimits();
    private final Journal journal = new Journal();
    private World world;

    Atlas(SimulatorOptions options) {
        this.options = options;
        this.clock = new SimulatedClock(InstantSource.system(), options.speed());
        this.accounts = new ServiceAccounts(options.credentials());
        this.authentication = new Authentication(options.credentials(), accounts, clock);
        this.faults = new Faults(authentication);
        this.world = begin(options.sample());
    }

    /** Everything as at the beginning. */
    void reset(boolean sample) {
        clock.reset();
        world = begin(sample);
        faults.clear();
        limits.reset();
        journal.clear();
        accounts.forgetAll();
    }

    /** Goes on with a world that was kept. */
    void continueWith(StateFile.Kept kept) {
        clock.continueFrom(kept.simulated(), kept.real());
        world = kept.world();
    }

    private World begin(boolean sample) {
        return sample ? Sample.world(clock.instant(), durations()) : World.empty(clock.instant());
    }

    Durations durations() {
        return new Durations(options.creation());
    }

    World world() {
        return world;
    }

    SimulatedClock clock() {
        return clock;
    }

    ServiceAccounts accounts() {
        return accounts;
    }

    Authentication authentication() {
        return authentication;
    }

    Faults faults() {
        return faults;
    }

    RateLimits limits() {
        return limits;
    }

    Journal journal() {
        return journal;
    }
}
