package dev.tenon.spec.catalog;

/** In which direction a field travels. */
public enum Side {
    /** {@code read}: only in what the server returns. */
    READ,
    /** {@code write}: only in what the client sends. */
    WRITE,
    /** {@code create}: as {@link #BOTH}, but an update cannot change it. */
    CREATE,
    BOTH;

    public boolean inResponses() {
        return this != WRITE;
    }

    public boolean inRequests() {
        return this != READ;
    }

    public boolean inUpdates() {
        return this == WRITE || this == BOTH;
    }

    public boolean overlaps(Side other) {
        return this == other || (inResponses() && other.inResponses()) || (inRequests() && other.inRequests());
    }
}
