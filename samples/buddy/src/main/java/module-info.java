/** The bindings of Buddy. They open nothing to anybody: no codec reflects. */
module works.buddy.api {
    requires transitive dev.tenon.runtime;

    exports works.buddy.api;
}
