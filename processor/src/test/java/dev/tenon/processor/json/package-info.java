/** Tests of the package of the same name. */
package dev.tenon.processor.json;
