package dev.tailor.network;

import dev.tailor.cluster.Cluster;

/**
 * The page that asks whether an entry shall go off the list.
 *
 * @param cluster through whose page it is reached
 * @param id the entry's number
 * @param entry what it lets in
 * @param comment what Atlas shows beside it; may be empty
 * @param scope which clusters it is about
 * @param wider a range on the list that lets the same in; or null
 * @param own whether it is all that lets the reader in
 */
public record EntryRemovalView(
        Cluster cluster, long id, String entry, String comment, String scope, String wider, boolean own) {}
