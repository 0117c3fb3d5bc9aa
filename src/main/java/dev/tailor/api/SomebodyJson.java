package dev.tailor.api;

import dev.tailor.cluster.Somebody;

/** Somebody, as they were called when they did something. */
public record SomebodyJson(String name, String email) {
    static SomebodyJson of(Somebody who) {
        return new SomebodyJson(who.name(), who.email());
    }
}
