package dev.tailor.atlas;

/** Those of Atlas's error codes that programs decide by; all with words for people are in the sentences' file. */
public final class AtlasCode {
    /** 404, of dedicated and flex clusters alike. */
    public static final String CLUSTER_NOT_FOUND = "CLUSTER_NOT_FOUND";
    /** 400 and not 409; also what a repeated create meets whose first answer was lost. */
    public static final String DUPLICATE_CLUSTER_NAME = "DUPLICATE_CLUSTER_NAME";
    /** 400: the first 23 characters are another cluster's. */
    public static final String DUPLICATE_CLUSTER_NAME_PREFIX = "DUPLICATE_CLUSTER_NAME_PREFIX";
    /** 400: deleted twice. */
    public static final String CLUSTER_ALREADY_REQUESTED_DELETION = "CLUSTER_ALREADY_REQUESTED_DELETION";
    /** 400: protected from deletion. */
    public static final String CLUSTER_PROTECTED = "CANNOT_TERMINATE_CLUSTER_WHEN_TERMINATION_PROTECTION_ENABLED";
    /** 400: a flex cluster asked for among the dedicated ones. */
    public static final String IS_FLEX = "CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API";
    /** 409. */
    public static final String CLUSTER_ALREADY_PAUSED = "CLUSTER_ALREADY_PAUSED";
    /** 409: a paused cluster takes nothing but resume. */
    public static final String CANNOT_UPDATE_PAUSED_CLUSTER = "CANNOT_UPDATE_PAUSED_CLUSTER";
    /** 400: within 60 minutes of resuming. */
    public static final String CANNOT_PAUSE_RECENTLY_RESUMED_CLUSTER = "CANNOT_PAUSE_RECENTLY_RESUMED_CLUSTER";
    /** 409: the cloud is full. */
    public static final String OUT_OF_CAPACITY = "OUT_OF_CAPACITY";
    /** 409. */
    public static final String USER_ALREADY_EXISTS = "USER_ALREADY_EXISTS";
    /** 404 of a database user. */
    public static final String USERNAME_NOT_FOUND = "USERNAME_NOT_FOUND";
    /** 404 of a database user, by another name. */
    public static final String USER_NOT_FOUND = "USER_NOT_FOUND";
    /** 404 of an access list's entry. */
    public static final String ACCESS_ENTRY_NOT_FOUND = "ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND";
    /** 404 of a process, which is found by host and port. */
    public static final String PROCESS_NOT_FOUND = "HOSTNAME_AND_PORT_NOT_FOUND";
    /** 404 of an alert. */
    public static final String ALERT_NOT_FOUND = "ALERT_NOT_FOUND";
    /** 404 of a project. */
    public static final String GROUP_NOT_FOUND = "GROUP_NOT_FOUND";
    /** 404 of a project asked for by its name. */
    public static final String GROUP_NAME_NOT_FOUND = "GROUP_NAME_NOT_FOUND";
    /** 409. */
    public static final String GROUP_ALREADY_EXISTS = "GROUP_ALREADY_EXISTS";
    /** 404 of an organization. */
    public static final String ORG_NOT_FOUND = "ORG_NOT_FOUND";
    /** 404 of what has no code of its own: an event, an organization on some paths. */
    public static final String RESOURCE_NOT_FOUND = "RESOURCE_NOT_FOUND";
    /** 404 of an event. */
    public static final String EVENT_NOT_FOUND = "EVENT_NOT_FOUND";
    /** 403: our address is not on the list of the API key or service account. */
    public static final String IP_ADDRESS_NOT_ON_ACCESS_LIST = "IP_ADDRESS_NOT_ON_ACCESS_LIST";

    /** 429; also ours, when we hold a call back because Atlas would say so. */
    public static final String RATE_LIMITED = "RATE_LIMITED";
    /** 429, with the limit among the parameters. */
    public static final String RATE_LIMITED_TOKEN_BUCKET = "RATE_LIMITED_TOKEN_BUCKET";
    /** Ours: the calls before took all the time that somebody waits, see {@link AtlasPatience}. */
    public static final String TOOK_TOO_LONG = "TOOK_TOO_LONG";
    /** 403: the organization wants an access list for every API key. */
    public static final String ORG_REQUIRES_ACCESS_LIST = "ORG_REQUIRES_WHITELIST";
    /** 500: the list is long, and counting it took too long. */
    public static final String TIMEOUT_WHILE_PAGING = "TIMEOUT_WHILE_PAGING";

    private AtlasCode() {}

    /** Whether Atlas keeps us out for where we come from, and not for who we are. */
    public static boolean isAboutOurAddress(AtlasFailure failure) {
        return failure.hasCode(IP_ADDRESS_NOT_ON_ACCESS_LIST) || failure.hasCode(ORG_REQUIRES_ACCESS_LIST);
    }
}
