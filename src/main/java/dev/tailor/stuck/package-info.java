/**
 * What does not come forward, for administrators: changes that Atlas accepted and never finishes, that Atlas can't do
 * whenever it is asked, or whose work breaks down in Tailor itself; since when, how often it was tried, what was said last.
 * Besides, projects that Atlas does not answer for, and wishes about access lists that it does not carry out.
 *
 * <p>Two ways on: have Atlas asked at once, or have Tailor forget the cluster, which then goes on in Atlas as one that
 * nobody has asked Tailor for. The rules are {@link dev.tailor.cluster.StuckWork}'s.
 */
package dev.tailor.stuck;
