package dev.tailor.news;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How news get to people and programs. */
@ConfigMapping(prefix = "tailor.news")
interface NewsConfig {
    /** Where people reach Tailor: links in mails and webhooks begin with it. */
    @WithDefault("http://localhost:8080")
    URI portal();

    /**
     * What seals addresses and secrets of webhooks, the same on every replica; without it, what encrypts session cookies.
     * With another one they can't be read any more, and have to be typed anew.
     */
    Optional<String> secret();

    /** Whether webhooks may go to http addresses; what is sent can be read on the way then. */
    @WithDefault("false")
    boolean plainHttp();

    /** Whether webhooks may go to this machine and to addresses that only its own link knows: for development. */
    @WithDefault("false")
    boolean localAddresses();

    /** How long a receiver may take to answer. */
    @WithDefault("10s")
    Duration answerWithin();

    /** How long delivery of one piece of news is tried. */
    @WithDefault("1d")
    Duration giveUpAfter();

    /** How long is remembered what was told to whom. */
    @WithDefault("30d")
    Duration keep();
}
