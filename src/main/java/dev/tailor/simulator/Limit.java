package dev.tailor.simulator;

/** The token buckets of Atlas: how many calls at once, and how many come back in a minute. */
enum Limit {
    CLUSTERS(Scope.PROJECT, 10_000, 5_000),
    DATABASE_USERS(Scope.PROJECT, 10_000, 5_000),
    FLEX_CLUSTERS(Scope.PROJECT, 1_200, 500),
    ACCESS_LIST(Scope.PROJECT, 1_200, 500),
    ALERTS(Scope.PROJECT, 1_200, 500),
    ONE_PROJECT(Scope.PROJECT, 1_200, 500),
    PROJECTS(Scope.KEY, 1_200, 500),
    EVENTS(Scope.PROJECT, 300, 100),
    EVERYTHING(Scope.KEY, 300, 100),
    PROCESSES(Scope.PROJECT, 300, 100),
    ONE_ORGANIZATION(Scope.ORGANIZATION, 500, 250),
    TOKENS(Scope.CLIENT, 10, 10);

    /** Whose calls fill the same bucket. */
    enum Scope {
        PROJECT,
        ORGANIZATION,
        KEY,
        CLIENT
    }

    private final Scope scope;
    private final int capacity;
    private final int refillPerMinute;

    Limit(Scope scope, int capacity, int refillPerMinute) {
        this.scope = scope;
        this.capacity = capacity;
        this.refillPerMinute = refillPerMinute;
    }

    Scope scope() {
        return scope;
    }

    int capacity() {
        return capacity;
    }

    int refillPerMinute() {
        return refillPerMinute;
    }
}
