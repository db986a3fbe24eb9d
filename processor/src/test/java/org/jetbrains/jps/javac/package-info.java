/** What IntelliJ puts around the compiler, as far as a processor sees of it. */
package org.jetbrains.jps.javac;
