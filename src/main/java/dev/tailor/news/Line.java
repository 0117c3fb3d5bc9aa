package dev.tailor.news;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.OptimisticLock;

/** The line to a webhook's receiver: where it leads, what signs on it, and how it has answered lately. */
@MappedSuperclass
abstract class Line {
    private String host;
    private byte[] address;
    private byte[] secret;

    /** What happens by itself nobody has changed. */
    @Embedded
    @OptimisticLock(excluded = true)
    private FormerSecret former;

    @Embedded
    @OptimisticLock(excluded = true)
    private LastCall last = LastCall.NONE;

    /** The host of its address, which is all that pages show of it. */
    String host() {
        return host;
    }

    byte[] address() {
        return address;
    }

    byte[] secret() {
        return secret;
    }

    /** The secret before, while it signs too. */
    Optional<FormerSecret> former(Instant now) {
        return Optional.ofNullable(former).filter(one -> one.signs(now));
    }

    LastCall last() {
        return last;
    }

    void leadTo(String newHost, byte[] sealed) {
        host = newHost;
        address = sealed;
        forgive();
    }

    void signWith(byte[] sealed) {
        secret = sealed;
    }

    /** The same, and with the secret so far until then: its receiver needs time to learn the new one. */
    void signWith(byte[] sealed, Instant until) {
        former = new FormerSecret(secret, until);
        signWith(sealed);
    }

    void answered(Receipt receipt, Instant now) {
        last = last.and(receipt, now);
        former = former(now).orElse(null);
    }

    /** What failed until now says nothing of the next call any more. */
    void forgive() {
        last = last.forgiven();
    }
}
