/**
 * What clusters have cost, month by month, per team and per value of a label: told by the history of changes, and by what
 * happened in Atlas itself. {@link dev.tailor.cost.Life} says from when on a cluster ran in which size, stood still, or
 * was gone, a {@link dev.tailor.cost.PriceList} what a size cost then, and {@link dev.tailor.cost.Bill} multiplies: pure,
 * exact, and the same however often it is asked.
 *
 * <p>Months are those of UTC, as Atlas bills; hours are those that went by. Machines that stand still count nothing here,
 * though Atlas charges for their disks. {@link dev.tailor.cost.Costs} reads it all in two statements, one row after the
 * other, so that many clusters cost time and no memory.
 */
package dev.tailor.cost;
