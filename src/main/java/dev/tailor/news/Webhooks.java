package dev.tailor.news;

import io.vertx.core.Vertx;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Calls webhooks, signed, at the very address that was looked at. */
@ApplicationScoped
class Webhooks {
    @Inject
    Vertx vertx;

    @Inject
    Vault vault;

    @Inject
    NewsConfig config;

    @Inject
    Clock clock;

    private Wire wire;

    @PostConstruct
    void begin() {
        wire = new Wire(vertx.createHttpClient(Wire.options(config.answerWithin())), config.answerWithin());
    }

    @PreDestroy
    void end() {
        wire.client().close();
    }

    /** Where they may lead. */
    Destination destination() {
        return new Destination(config.plainHttp(), config.localAddresses());
    }

    /** Hands a piece of news over; never throws. */
    Receipt call(Outlet outlet, NewsItem item) {
        var address = vault.open(outlet.id(), outlet.address());
        var secrets = secrets(outlet);
        if (address.isEmpty() || secrets.isEmpty()) {
            return Receipt.failed("could not be called: its address can’t be read any more, type it anew");
        }
        var envelope = Envelope.of(item, outlet.format(), config.portal());
        return call(URI.create(address.get()), headers(secrets, envelope), envelope.body());
    }

    /** The present one, and after it the one before, as long as that signs too; none where the present one is not readable. */
    private List<String> secrets(Outlet outlet) {
        var former = outlet.former(clock.instant()).flatMap(one -> vault.open(outlet.id(), one.sealed()));
        return vault.open(outlet.id(), outlet.secret()).stream()
                .flatMap(present -> Stream.concat(Stream.of(present), former.stream()))
                .toList();
    }

    private Map<String, String> headers(List<String> secrets, Envelope envelope) {
        var seconds = clock.instant().getEpochSecond();
        return Map.of(
                "Content-Type",
                envelope.type(),
                "User-Agent",
                "Tailor",
                Signature.TIME_HEADER,
                Long.toString(seconds),
                Signature.HEADER,
                Signature.of(secrets, seconds, envelope.body()));
    }

    private Receipt call(URI address, Map<String, String> headers, byte[] body) {
        try {
            var there = destination().resolved(address);
            return there.isEmpty()
                    ? Receipt.failed("was not called: its address is one of Tailor’s own network")
                    : call(address, there.get(), headers, body);
        } catch (UnknownHostException unknown) {
            return Receipt.failed("could not be called: nobody knows " + address.getHost());
        }
    }

    private Receipt call(URI address, InetAddress there, Map<String, String> headers, byte[] body) {
        try {
            return Answers.of(wire.post(address, there, headers, body));
        } catch (TimeoutException late) {
            return Answers.late(config.answerWithin());
        } catch (ExecutionException failed) {
            return Answers.of(failed.getCause(), config.answerWithin());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Receipt.failed("was not called to the end: Tailor was being stopped");
        }
    }
}
