package works.buddy.api;

/**
 * Something on which a page and the catalogue do not agree.
 *
 * @param where the page, or the action type of a field that is on no page
 * @param list {@code path}, {@code request} or {@code response}
 * @param what {@code missing}, {@code side}, {@code type}, {@code required}, {@code enum}, {@code name} or {@code unlisted}
 */
record Difference(String where, String list, String field, String what) {}
