/** Steps of our own. */
@Bindings("cranes.tenon")
package cranes;

import dev.tenon.runtime.Bindings;
