package dev.tenon.spec.catalog;

/** In which direction a field travels. */
public enum Side {
    /** {@code read}: only in what the server returns. */
    READ,
    /** {@code write}: only in what the client sends. */
    WRITE,
    BOTH;

    public boolean inResponses() {
        return this != WRITE;
    }

    public boolean inRequests() {
        return this != READ;
    }

    public boolean overlaps(Side other) {
        return this == BOTH || other == BOTH || this == other;
    }
}
