/** Bindings for tests alone. */
@dev.tenon.runtime.Bindings("trial.tenon")
package trial;
