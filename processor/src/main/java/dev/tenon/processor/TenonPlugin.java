package dev.tenon.processor;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import dev.tenon.processor.javac.CallChecks;

/** {@code -Xplugin:Tenon}: the checks of calls and of JSON where annotation processing is off. It emits nothing. */
@AutoService(Plugin.class)
public final class TenonPlugin implements Plugin {

    @Override
    public String getName() {
        return "Tenon";
    }

    @Override
    public void init(JavacTask task, String... arguments) {
        CallChecks.attach(task);
    }
}
