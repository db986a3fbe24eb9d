/** What is done in a harbour. */
@Bindings("harbour.tenon")
package harbour;

import dev.tenon.runtime.Bindings;
