/** What a project does with bindings: it sets up the Docker actions of a release in a pipeline, and takes them away again. */
package dev.tenon.samples.release;
