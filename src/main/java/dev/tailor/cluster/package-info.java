/**
 * The domain: a {@link dev.tailor.cluster.Cluster} is what a team has asked for, and beside it what Atlas was last seen
 * to have. A {@link dev.tailor.cluster.Change} is one wish about it: who, when, why, who decided, how it ended.
 *
 * <p>{@link dev.tailor.cluster.Requests} takes requests for new clusters, {@link dev.tailor.cluster.Clusters} what people
 * wish of those that there are, {@link dev.tailor.cluster.Decisions} what leads decide about that,
 * {@link dev.tailor.cluster.Withdrawals} and {@link dev.tailor.cluster.Retries} what becomes of it afterwards.
 * {@link dev.tailor.cluster.Assignments} tells what there is to do in Atlas, {@link dev.tailor.cluster.Progress} takes
 * what became of it; {@link dev.tailor.cluster.ClusterList} and {@link dev.tailor.cluster.History} answer pages. A change
 * that is due is announced as {@link dev.tailor.cluster.ChangeIsDue} inside the transaction; who carries it out is not
 * known here.
 *
 * <p>Knows no page, no HTTP and no Atlas. Whatever is refused is a {@link dev.tailor.cluster.Refusal}.
 */
package dev.tailor.cluster;
