package dev.tailor.atlas;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How this process and Atlas get on, for those who look after it. All but {@link #check} and {@link #address} is what was
 * seen of calls that others made, and asks nothing.
 */
@ApplicationScoped
public class AtlasConnection {
    private static final Pattern ADDRESS =
            Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:]+:[0-9a-fA-F]*");

    private final AtlasConfig config;
    private final Connection connection;
    private final AtlasProjects projects;
    private final AddressEndpoint addresses;

    AtlasConnection(AtlasConfig config, Connection connection) {
        this.config = config;
        this.connection = connection;
        projects = new AtlasProjects(connection);
        addresses = connection.endpoint(AddressEndpoint.class);
    }

    /** Where Atlas is. */
    public URI baseUrl() {
        return config.baseUrl();
    }

    /** As whom we call. */
    public AtlasIdentity identity() {
        return AtlasIdentity.of(config);
    }

    /** When Atlas last let us in; empty until it has. */
    public Optional<Instant> lastAnswer() {
        return connection.traffic().pulse().lastAnswer();
    }

    /** The last call that failed for another reason than what it asked. */
    public Optional<AtlasTrouble> lastTrouble() {
        return connection.traffic().pulse().lastTrouble();
    }

    /** Why Atlas does not let us in (401, or our address); empty as long as it does. */
    public Optional<AtlasTrouble> refusal() {
        return connection.traffic().pulse().refusal();
    }

    /**
     * The last call that Atlas did not allow (401, 402, 403), where the same has not succeeded since for the same project
     * or organization; empty where nothing of that kind stands open.
     */
    public Optional<AtlasTrouble> denial() {
        return connection.traffic().pulse().denial();
    }

    /** Until when no calls go out, because Atlas did not answer; empty in good times. */
    public Optional<Instant> restsUntil() {
        return connection.traffic().circuit().until();
    }

    /** How many calls in a row have to stay without an answer for that. */
    public int silencesUntilRest() {
        return Circuit.MOST_FAILURES;
    }

    /** How many calls are left, of each set and owner that has been called. */
    public List<AtlasRate> rates() {
        return connection
                .traffic()
                .allowances()
                .rates()
                .sorted(Comparator.comparing(AtlasRate::set).thenComparing(AtlasRate::owner))
                .toList();
    }

    /** Tells how many processes call with these credentials, so that each takes its part of Atlas's rates. */
    public void divideAmong(int processes) {
        connection.traffic().allowances().divideAmong(processes);
    }

    /** How many processes there are to the knowledge of whoever has told. */
    public int processes() {
        return connection.traffic().allowances().processes();
    }

    /** What Atlas has announced to end. */
    public List<AtlasEnding> endings() {
        return connection.endings().all();
    }

    /** Lets the next call go out at once, whatever Atlas has answered: nothing rests, and rates are learnt anew. */
    public void tryAnew() {
        connection.traffic().tryAnew();
    }

    /** Forgets what was seen of Atlas, as if just started; announcements are kept. */
    public void forget() {
        connection.traffic().forget();
    }

    /** Asks Atlas for as little as there is: returns if it lets us in, throws what is wrong otherwise. */
    public void check() {
        projects.check();
    }

    /** The address from which Atlas sees us come, where its refusal names it. */
    public Optional<String> namedAddress() {
        return refusal().flatMap(AtlasConnection::named);
    }

    /** The same, asked for where it is not named. */
    public Optional<String> address() {
        return namedAddress().or(this::told);
    }

    private static Optional<String> named(AtlasTrouble refusal) {
        var failure = refusal.failure();
        return Stream.concat(failure.parameters().stream(), Stream.of(failure.detail()))
                .flatMap(text -> ADDRESS.matcher(text).results())
                .map(found -> found.group())
                .findFirst();
    }

    private Optional<String> told() {
        try {
            return Optional.ofNullable(
                    connection.calls().read(addresses::current).address());
        } catch (AtlasFailure untold) {
            return Optional.empty();
        }
    }

    /** Atlas's word for it. */
    record Address(@JsonProperty("currentIpv4Address") String address) {}
}
