/**
 * A machine that tries to break Tailor: real processes, many people, faults of every kind, and then three books that
 * have to agree (what browsers saw accepted, what Postgres says, what Atlas has).
 *
 * <p>{@link dev.tailor.chaos.Stage} sets up PostgreSQL, the simulator, a provider of identities and several portals.
 * {@link dev.tailor.chaos.Citizen}s ask for things with forms, as browsers do; {@link dev.tailor.chaos.Gremlin} kills,
 * restarts, freezes. Afterwards the faults stop, what is under way comes to rest, and {@link dev.tailor.chaos.Books}
 * compares. What a person or a gremlin does next is decided by a seed; how their steps interleave is not.
 *
 * <p>Runs with the Maven profile {@code chaos}; docs/reliability.md says what it proves.
 */
package dev.tailor.chaos;
