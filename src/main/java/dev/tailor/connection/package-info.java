/**
 * How Tailor and Atlas get on: what people read when Atlas fails, and the administrators' page about it.
 *
 * <p>{@link dev.tailor.connection.AtlasWords} turns any failure of Atlas into the page or the JSON that whoever asked
 * gets, wherever it is thrown. The page "Atlas connection" tells as whom Tailor calls, when Atlas last answered, why it
 * does not let Tailor in, how many calls are left, and what Atlas has announced to end. It shows what this replica has
 * seen since it started and asks Atlas nothing; "Try the connection now" does. What Atlas does not allow stands there
 * until it does the same for us.
 */
package dev.tailor.connection;
