package org.jetbrains.jps.javac;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Stands in for IntelliJ's class of that name: proxies, and the documented way through them. */
public final class APIWrappers {

    private APIWrappers() {}

    /** A proxy of ours. */
    public static <T> T wrapped(Class<T> type, T inner) {
        return type.cast(
                Proxy.newProxyInstance(APIWrappers.class.getClassLoader(), new Class<?>[] {type}, new Handler(inner)));
    }

    /** What is behind a proxy; null for what is none. */
    public static <T> T unwrap(Class<T> type, Object proxy) {
        return Proxy.isProxyClass(proxy.getClass()) && Proxy.getInvocationHandler(proxy) instanceof Handler handler
                ? type.cast(handler.inner)
                : null;
    }

    private static final class Handler implements InvocationHandler {

        private final Object inner;

        private Handler(Object inner) {
            this.inner = inner;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            try {
                return method.invoke(inner, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
