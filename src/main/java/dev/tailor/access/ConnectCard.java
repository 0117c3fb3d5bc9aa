package dev.tailor.access;

import dev.tailor.network.AddressView;
import java.util.List;
import java.util.UUID;

/**
 * What the card "Connect" of a ready cluster shows to one person; include {@code access/connect} with it.
 *
 * @param connectionString without credentials; null while Atlas shows none
 * @param uri the same with the person's login and a placeholder for the password; null with it
 * @param mayCreate whether the person may make a login
 * @param ready whether logins can be made and reset now, and not only removed
 * @param own the person's own logins
 * @param others those of everybody else
 * @param snippets how programs connect
 */
public record ConnectCard(
        UUID clusterId,
        String clusterName,
        String team,
        String connectionString,
        String uri,
        boolean mayCreate,
        boolean ready,
        List<LoginView> own,
        List<LoginView> others,
        AddressView address,
        List<Snippet> snippets) {}
