package dev.tailor.simulator;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/**
 * How a simulator is to run.
 *
 * @param host the address to listen on
 * @param port the port to listen on; 0 takes any free one
 * @param speed simulated seconds in a real one; 0 stands still and moves only when told to
 * @param sample whether an empty world begins with the sample of docs/simulator.md
 * @param state the file in which the world outlives a restart, or null for none
 * @param creation how long a dedicated cluster takes to come up, or null for Atlas's own range, by the cluster's name
 * @param credentials what clients have to prove
 * @param certificate where it writes the certificate of its https, which it makes anew at every start, or null for http
 */
public record SimulatorOptions(
        String host,
        int port,
        double speed,
        boolean sample,
        Path state,
        Duration creation,
        Credentials credentials,
        Path certificate) {

    static final double FASTEST = 100_000;

    public SimulatorOptions {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(credentials, "credentials");
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("A port lies between 0 and 65535, not at " + port);
        }
        if (!(speed >= 0 && speed <= FASTEST)) {
            throw new IllegalArgumentException("A speed lies between 0 and 100000, not at " + speed);
        }
    }

    /** Any free port of this machine, real time, an empty world that is forgotten, the development credentials. */
    public static SimulatorOptions defaults() {
        return new SimulatorOptions("localhost", 0, 1, false, null, null, Credentials.DEVELOPMENT, null);
    }

    /** Time stands still until it is moved: what tests want. */
    public static SimulatorOptions frozen() {
        return defaults().withSpeed(0);
    }

    public SimulatorOptions withHost(String host) {
        return new SimulatorOptions(host, port, speed, sample, state, creation, credentials, certificate);
    }

    public SimulatorOptions withPort(int port) {
        return new SimulatorOptions(host, port, speed, sample, state, creation, credentials, certificate);
    }

    public SimulatorOptions withSpeed(double speed) {
        return new SimulatorOptions(host, port, speed, sample, state, creation, credentials, certificate);
    }

    public SimulatorOptions withSample(boolean sample) {
        return new SimulatorOptions(host, port, speed, sample, state, creation, credentials, certificate);
    }

    public SimulatorOptions withState(Path state) {
        return new SimulatorOptions(host, port, speed, sample, state, creation, credentials, certificate);
    }

    public SimulatorOptions withCreation(Duration creation) {
        return new SimulatorOptions(host, port, speed, sample, state, creation, credentials, certificate);
    }

    public SimulatorOptions withCredentials(Credentials credentials) {
        return new SimulatorOptions(host, port, speed, sample, state, creation, credentials, certificate);
    }

    /** Serves https instead of http; whoever trusts the certificate in this file trusts this simulator. */
    public SimulatorOptions withTls(Path certificate) {
        return new SimulatorOptions(host, port, speed, sample, state, creation, credentials, certificate);
    }

    boolean tls() {
        return certificate != null;
    }
}
