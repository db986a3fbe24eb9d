/** The grammar of the manual, and whether the parser keeps to it. */
package dev.tenon.spec.grammar;
