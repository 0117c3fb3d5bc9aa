/**
 * MongoDB Atlas, small: a stateful stand-in for its Administration API over HTTP, for development, tests and
 * demonstrations. It keeps projects and what belongs to them, lets clusters take their time on a
 * {@link dev.tailor.simulator.SimulatedClock clock} that can run fast, stand still or jump, and answers with Atlas's own
 * codes, headers and errors, to clients of every {@link dev.tailor.simulator.Generation generation}; docs/simulator.md
 * tells how to use it.
 *
 * <p>A request passes the {@link dev.tailor.simulator.Gate} (journal, authentication, faults, version, rate limit), then
 * one of the {@code …Routes}, which read and change the {@link dev.tailor.simulator.World}. Everything runs on one event
 * loop, so the world needs no locks; what a cluster is at an instant is computed when somebody asks, so nothing needs a
 * timer. It imports nothing of Tailor's, and of Tailor only the main class knows it.
 */
package dev.tailor.simulator;
