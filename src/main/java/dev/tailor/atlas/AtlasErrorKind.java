package dev.tailor.atlas;

/**
 * What went wrong, under the names that programs of Atlas's older Python library know, and with the HTTP status that a
 * service which asked on somebody's behalf answers them.
 */
public enum AtlasErrorKind {
    BAD_REQUEST("ErrAtlasBadRequest", 400, "Something was wrong with the client request."),
    /** The service's own key, never the person's session: a 401 would send them to sign in. */
    UNAUTHORIZED("ErrAtlasUnauthorized", 502, "Authentication is required"),
    FORBIDDEN("ErrAtlasForbidden", 502, "Access to the specified resource is not permitted."),
    NOT_FOUND("ErrAtlasNotFound", 404, "The requested resource does not exist."),
    METHOD_NOT_ALLOWED("ErrAtlasMethodNotAllowed", 502, "The HTTP method is not supported for the specified resource."),
    CONFLICT(
            "ErrAtlasConflict",
            409,
            "This is typically the response to a request to create or modify a property of an entity that is unique"
                    + " when an existing entity already exists with the same value for that property."),
    SERVER_ERRORS("ErrAtlasServerErrors", 502, "Something unexpected went wrong."),
    /** The same, of trouble that passes. */
    NOT_NOW("ErrAtlasServerErrors", 503, "Something unexpected went wrong."),
    PAGINATION("ErrPagination", 502, "Issue occurs during the pagination."),
    PAGINATION_LIMITS("ErrPaginationLimits", 400, "Out of limit on 'pageNum' or 'itemsPerPage' parameters");

    private final String word;
    private final int status;
    private final String message;

    AtlasErrorKind(String word, int status, String message) {
        this.word = word;
        this.status = status;
        this.message = message;
    }

    /** What a failure is. */
    public static AtlasErrorKind of(AtlasFailure failure) {
        if (failure instanceof AtlasFailure.Incomplete) {
            return PAGINATION;
        }
        if (failure instanceof AtlasFailure.OutOfBounds) {
            return PAGINATION_LIMITS;
        }
        if (failure instanceof AtlasFailure.NotFound) {
            return NOT_FOUND;
        }
        if (failure instanceof AtlasFailure.Conflict) {
            return CONFLICT;
        }
        if (failure instanceof AtlasFailure.Refused) {
            return BAD_REQUEST;
        }
        return failure.isPassing() ? NOT_NOW : ofStatus(failure.status());
    }

    /** What a status is that was noted, when the failure itself is gone; 0 stands for no answer. */
    public static AtlasErrorKind noted(int status) {
        return switch (status) {
            case 0, 429, 503 -> NOT_NOW;
            case 404 -> NOT_FOUND;
            case 409 -> CONFLICT;
            case 400, 402 -> BAD_REQUEST;
            default -> ofStatus(status);
        };
    }

    // Without credentials nothing is sent, and the status is 0.
    private static AtlasErrorKind ofStatus(int status) {
        return switch (status) {
            case 0, 401 -> UNAUTHORIZED;
            case 403 -> FORBIDDEN;
            case 405 -> METHOD_NOT_ALLOWED;
            default -> SERVER_ERRORS;
        };
    }

    /** The name, as in {@code ErrAtlasNotFound}. */
    public String word() {
        return word;
    }

    /** The HTTP status to answer with. */
    public int status() {
        return status;
    }

    /** The library's sentence. */
    public String message() {
        return message;
    }
}
