/**
 * What Tailor costs and how quick it is: programs that run the packaged application, the simulator and PostgreSQL as
 * processes of their own, watch them, and print tables for docs/performance.md.
 *
 * <p>{@code ./mvnw verify -Pbench}, or a part of it with {@code -Dbench.only=calls,delay,throughput,pages}. They measure
 * and do not judge time: a busy machine fails nobody's build.
 */
package dev.tailor.bench;
