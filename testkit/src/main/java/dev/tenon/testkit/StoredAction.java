package dev.tenon.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tenon.spec.catalog.ActionType;

/**
 * An action that a client created.
 *
 * @param number counts the actions of one place from 1
 * @param sent what the client sent, updates merged in; not changed once it is stored
 */
record StoredAction(long number, ActionType type, ObjectNode sent) {}
