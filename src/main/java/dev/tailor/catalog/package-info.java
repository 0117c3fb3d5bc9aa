/**
 * What can be asked for, and where it is built: sizes with their memory, storage and price, and Atlas projects with
 * their placement (provider, region, MongoDB version), which people never choose.
 *
 * <p>All of it is data in Postgres. Knows no cluster and no person.
 */
package dev.tailor.catalog;
