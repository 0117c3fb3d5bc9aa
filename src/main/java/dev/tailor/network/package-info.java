/**
 * Network access: the addresses that may connect to a project's clusters.
 *
 * <p>What people ask of a project's access list ({@link dev.tailor.network.NetworkAccess}) stands in Postgres, as the
 * status of its entries. One background task per project ({@link dev.tailor.network.AccessListTask}) makes the changes,
 * one after the other, and reads the list back after each, because Atlas loses some though it says yes ({@link
 * dev.tailor.network.AccessListKeeper}). Once a minute it reads the list anyway: others change it in Atlas, and entries
 * end there by themselves. Ranges wider than a limit are opened by administrators, after a warning ({@link
 * dev.tailor.network.EntryRules}).
 *
 * <p>Pages ask Postgres only. Who added what is a note of the project ({@link dev.tailor.network.AccessNotes}), because
 * an entry belongs to no single cluster. Other rooms include {@code network/address}, whether the reader's own address
 * may connect, with what {@link dev.tailor.network.AddressViews} gives them.
 */
package dev.tailor.network;
