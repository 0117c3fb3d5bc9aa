package dev.tailor.news;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/** Where a webhook may lead: not to this machine, nor to what only its neighbours may ask, such as a cloud's metadata. */
record Destination(boolean plainHttp, boolean localAddresses) {
    private static final int LONGEST = 2000;

    /** Why nothing can be sent there now; empty where it can. */
    Optional<String> problem(String typed) {
        return spelling(typed).or(() -> whereabouts(URI.create(typed)));
    }

    private Optional<String> whereabouts(URI address) {
        try {
            return resolved(address).isPresent()
                    ? Optional.empty()
                    : Optional.of("It leads to Tailor’s own machines, which nobody calls from outside.");
        } catch (UnknownHostException unknown) {
            return Optional.of("Nobody knows the host " + address.getHost() + ".");
        }
    }

    private Optional<String> spelling(String typed) {
        var address = read(typed);
        if (address.isEmpty() || typed.length() > LONGEST) {
            return Optional.of("Write an address, as in https://chat.example.com/hooks/….");
        }
        if (address.get().getRawUserInfo() != null || address.get().getRawFragment() != null) {
            return Optional.of("Leave out user, password and what follows a #.");
        }
        return isSafe(address.get().getScheme())
                ? Optional.empty()
                : Optional.of("It must begin with https://, so that nobody reads along.");
    }

    private static Optional<URI> read(String typed) {
        try {
            return Optional.of(new URI(typed)).filter(uri -> uri.getScheme() != null && uri.getHost() != null);
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private boolean isSafe(String scheme) {
        return scheme.equalsIgnoreCase("https") || plainHttp && scheme.equalsIgnoreCase("http");
    }

    /**
     * The address that its host has now, to be called and no other: a name may lead elsewhere a moment later. One forbidden
     * address among several is enough to refuse all.
     *
     * @throws UnknownHostException where the host has none
     */
    Optional<InetAddress> resolved(URI address) throws UnknownHostException {
        var all = List.of(InetAddress.getAllByName(address.getHost()));
        return localAddresses || all.stream().noneMatch(Neighbourhood::holds)
                ? Optional.of(all.get(0))
                : Optional.empty();
    }
}
