/** The steps of a lamp. */
@Bindings("lamps.tenon")
package light;

import dev.tenon.runtime.Bindings;
