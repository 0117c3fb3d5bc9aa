/**
 * Connecting to a cluster: the connection string, logins, and the addresses that may connect.
 *
 * <p>A login is a database user in Atlas that reaches one cluster, a person's own or a program's. Its row in Postgres
 * comes first, so that Tailor knows what is its own whatever becomes of Atlas's answer; its password is made here, sent
 * to Atlas, shown once, and kept nowhere ({@link dev.tailor.access.Logins}). What Atlas has besides, and what becomes of
 * logins later, is looked up there each time, since roles and reach decide who may ({@link
 * dev.tailor.access.LoginChanges}, {@link dev.tailor.access.LoginRights}, {@link dev.tailor.access.RoleRules}).
 *
 * <p>A project's access list is read and written by one background task per project
 * ({@link dev.tailor.access.AccessListTask}), because parallel changes of one list get lost in Atlas. Pages ask Postgres
 * only; other rooms include {@code access/connect} and {@code access/address} with what
 * {@link dev.tailor.access.ConnectCards} gives them.
 */
package dev.tailor.access;
