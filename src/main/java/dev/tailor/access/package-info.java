/**
 * Connecting to a cluster: the connection string, logins, and the addresses that may connect.
 *
 * <p>A login is a database user in Atlas that reaches one cluster. Its row in Postgres comes first, so that Tailor knows
 * what is its own whatever becomes of Atlas's answer; its password is made here, sent to Atlas, shown once, and kept
 * nowhere ({@link dev.tailor.access.Logins}).
 *
 * <p>A project's access list is read and written by one background task per project
 * ({@link dev.tailor.access.AccessListTask}), because parallel changes of one list get lost in Atlas. Pages ask Postgres
 * only; other rooms include {@code access/connect} and {@code access/address} with what
 * {@link dev.tailor.access.ConnectCards} gives them.
 */
package dev.tailor.access;
