package dev.tenon.runtime.http;

/**
 * Notices that pages lead in a circle. However many there are, one request alone is remembered, and it is moved up to the latest at
 * distances that double: a circle of n pages is noticed within a few times n of them. This is Brent's algorithm.
 *
 * @param mark the request that is remembered, as path and query
 * @param since how many came after it
 * @param reach after how many it is moved up
 */
record Trail(String mark, long since, long reach) {

    static Trail from(String first) {
        return new Trail(first, 0, 1);
    }

    /**
     * The trail with one more request.
     *
     * @param page the page that names it as the next
     */
    Trail to(String next, Reply page) {
        if (next.equals(mark)) {
            throw page.but("its next page was asked for before: the pages lead in a circle", null);
        }
        return since + 1 == reach ? new Trail(next, 0, reach * 2) : new Trail(mark, since + 1, reach);
    }
}
