/** What emitted models, their builders and their state have in common. May import {@code json} and {@code validation}. */
@org.jspecify.annotations.NullMarked
package dev.tenon.runtime.model;
