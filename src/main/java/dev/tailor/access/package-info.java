/**
 * Signing in to a cluster: the connection string, and the logins of people and programs.
 *
 * <p>A login is a database user in Atlas that reaches one cluster, a person's own or a program's. Its row in Postgres
 * comes first, so that Tailor knows what is its own whatever becomes of Atlas's answer; its password is made here, sent
 * to Atlas, shown once, and kept nowhere ({@link dev.tailor.access.Logins}). What Atlas has besides, and what becomes of
 * logins later, is looked up there each time, since roles and reach decide who may ({@link
 * dev.tailor.access.LoginChanges}, {@link dev.tailor.access.LoginRights}, {@link dev.tailor.access.RoleRules}).
 *
 * <p>A cluster's page includes {@code access/connect} with what {@link dev.tailor.access.ConnectCards} gives it: the card
 * "Connect", which shows beside logins whether the reader's address may connect, as room {@code network} knows it.
 */
package dev.tailor.access;
