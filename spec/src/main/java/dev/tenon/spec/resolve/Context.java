package dev.tenon.spec.resolve;

import dev.tenon.spec.origin.Origins;

/** What the parts of the resolver share. */
record Context(Names names, TypeRegistry registry, Origins origins, Reporter reporter) {}
