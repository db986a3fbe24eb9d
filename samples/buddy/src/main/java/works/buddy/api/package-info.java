/** The pipeline actions of Buddy. All classes of this package are emitted from {@code buddy.tenon}. */
@Bindings("buddy.tenon")
package works.buddy.api;

import dev.tenon.runtime.Bindings;
