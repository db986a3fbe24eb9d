/** The HTTP API of container registries. All classes of this package are emitted from {@code registry.tenon}. */
@Bindings("registry.tenon")
package dev.tenon.samples.registry;

import dev.tenon.runtime.Bindings;
