/**
 * Connecting to a cluster: the connection string, logins, and the addresses that may connect.
 *
 * <p>A login is a database user in Atlas that reaches one cluster, a person's own or a program's. Its row in Postgres
 * comes first, so that Tailor knows what is its own whatever becomes of Atlas's answer; its password is made here, sent
 * to Atlas, shown once, and kept nowhere ({@link dev.tailor.access.Logins}). What Atlas has besides, and what becomes of
 * logins later, is looked up there each time, since roles and reach decide who may ({@link
 * dev.tailor.access.LoginChanges}, {@link dev.tailor.access.LoginRights}, {@link dev.tailor.access.RoleRules}).
 *
 * <p>What people ask of a project's access list ({@link dev.tailor.access.NetworkAccess}) stands in Postgres, as the
 * status of its entries. One background task per project ({@link dev.tailor.access.AccessListTask}) makes the changes,
 * one after the other, and reads the list back after each, because Atlas loses some though it says yes. Pages ask Postgres
 * only; other rooms include {@code access/connect} and {@code access/address} with what
 * {@link dev.tailor.access.ConnectCards} gives them.
 */
package dev.tailor.access;
