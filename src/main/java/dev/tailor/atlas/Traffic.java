package dev.tailor.atlas;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * What every single call passes: its turn in Atlas's rate, the circuit; and what is remembered of its end. Calls that are
 * made again pass again.
 */
final class Traffic {
    private final Allowances allowances;
    private final Remaining remaining;
    private final InTime inTime;
    private final Circuit circuit;
    private final Meters meters;
    private final Pulse pulse;

    Traffic(Allowances allowances, Remaining remaining, InTime inTime, Clock clock, Meters meters) {
        this.allowances = allowances;
        this.remaining = remaining;
        this.inTime = inTime;
        this.circuit = new Circuit(clock);
        this.meters = meters;
        this.pulse = new Pulse(clock);
        meters.watch(allowances, circuit);
    }

    <T> T pass(Route route, Share share, Supplier<T> call) {
        var allowance = letOut(route, share);
        var watch = meters.start();
        try {
            var answer = Failures.named(() -> inTime.answer(call));
            circuit.answered();
            pulse.answered(route, share);
            meters.stop(watch, route, Meters.OK);
            return answer;
        } catch (Unauthorized unauthorized) {
            circuit.answered();
            meters.stop(watch, route, unauthorized.question() ? Meters.QUESTION : Meters.kind(unauthorized.failure()));
            if (!unauthorized.question()) {
                pulse.failed(route, share, unauthorized.failure());
            }
            throw unauthorized;
        } catch (AtlasFailure failure) {
            ended(route, share, failure);
            meters.stop(watch, route, Meters.kind(failure));
            throw failure;
        } catch (RuntimeException | Error bug) {
            circuit.answered();
            throw bug;
        } finally {
            allowance.ended();
        }
    }

    void tryAnew() {
        allowances.forget();
        circuit.answered();
    }

    void forget() {
        tryAnew();
        pulse.forget();
    }

    Allowances allowances() {
        return allowances;
    }

    Circuit circuit() {
        return circuit;
    }

    Pulse pulse() {
        return pulse;
    }

    private Allowance letOut(Route route, Share share) {
        try {
            remaining.check();
            return enter(allowances.take(share, remaining));
        } catch (AtlasFailure.TryLater notNow) {
            meters.held(route);
            throw notNow;
        }
    }

    private Allowance enter(Allowance allowance) {
        try {
            circuit.enter();
            return allowance;
        } catch (AtlasFailure.TryLater away) {
            allowance.ended();
            throw away;
        }
    }

    private void ended(Route route, Share share, AtlasFailure failure) {
        if (failure.hasCode(AtlasCode.TOOK_TOO_LONG)) {
            circuit.unheard();
        } else if (failure instanceof AtlasFailure.TryLater && (failure.status() == 0 || failure.status() >= 500)) {
            circuit.silent();
        } else {
            circuit.answered();
        }
        if (failure.status() == 429) {
            RateLimited.of(failure).ifPresent(limit -> allowances.of(share).learn(limit));
            allowances.of(share).none(failure.retryAfter().orElse(Duration.ZERO));
        }
        pulse.failed(route, share, failure);
    }
}
