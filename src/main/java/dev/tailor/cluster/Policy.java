package dev.tailor.cluster;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Set;

/** What the platform team has decided about asking, approving and deleting. */
@ConfigMapping(prefix = "tailor.policy")
public interface Policy {
    /** Whether a lead may approve what they asked for themselves; off, because four eyes are the point of it. */
    @WithDefault("false")
    boolean approveOwn();

    /** How long a request waits for a lead before it ends and frees its name. */
    @WithDefault("3d")
    Duration decideWithin();

    /** How long a request waits before those who decide are reminded of it, once; 0 reminds nobody. */
    @WithDefault("1d")
    Duration remindAfter();

    /** How long a deletion can be undone; 0 deletes at once. */
    @WithDefault("7d")
    Duration undoDeletion();

    /** How long Atlas may be at something it has accepted before administrators should look at it. */
    @WithDefault("4h")
    Duration stuckAfter();

    /** How long Atlas may fail to do what it is asked before administrators should look at it. */
    @WithDefault("15m")
    Duration failingAfter();

    /** How long an owner may not have been seen before leads are told; 0 tells nobody. */
    @WithDefault("90d")
    Duration ownerAwayAfter();

    /** Names that nobody may take besides those that Atlas reserves: they would mislead in a host name. */
    @WithDefault("admin,atlas,config,local,mongodb,test")
    Set<String> reservedNames();

    /** How many labels a cluster may have; Atlas takes 50 tags, of which Tailor needs four. */
    @WithDefault("40")
    int labels();
}
